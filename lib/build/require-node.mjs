// Plain JavaScript, because an old Node cannot read the TypeScript that would tell it so.
const needed = 24;
const found = Number(process.versions.node.split('.')[0]);
if (found < needed) {
  console.error(
    `Dieses Projekt braucht Node ${needed}, hier läuft Node ${process.version}. Rufen Sie „npm ci“ auf: Das bringt das richtige Node mit. Starten Sie danach alles mit „npm run …“ statt mit „node“.`,
  );
  process.exit(1);
}
