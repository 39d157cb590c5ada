// Plain JavaScript, because an old Node cannot read the TypeScript that would tell it so.
const needed = 24;
const found = Number(process.versions.node.split('.')[0]);
if (found < needed) {
  console.error(
    `This project needs Node ${needed}, but this is Node ${process.version}. Run "npm ci": it installs the right Node for the scripts of this project. Then use "npm run …" instead of calling node yourself.`,
  );
  process.exit(1);
}
