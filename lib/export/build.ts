import { buildAndPublish } from './build-and-publish.ts';
import { runCommand } from './command.ts';
import { compress } from './compress.ts';
import { exportFolder, siteFolder } from './folders.ts';

/** V8 would let each process grow with the machine; so 12,000 releases fit into 4 GB. */
const memory = { NODE_OPTIONS: '--max-old-space-size=1280' };

/** `npm run build`: checks the content, reads it, renders the site, and publishes it when complete. */
process.exitCode = await buildAndPublish([
  // In a process of its own, which gives the memory back.
  () => runCommand(process.execPath, ['lib/check/report.ts']),
  () => runCommand(process.execPath, ['lib/export/read-content.ts'], memory),
  () => runCommand('next', ['build'], memory),
  async () => {
    await compress(exportFolder, siteFolder);
    return 0;
  },
]);
