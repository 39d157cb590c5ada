import { checkAndReport } from '../check/report.ts';
import { buildAndPublish } from './build-and-publish.ts';
import { runCommand } from './command.ts';
import { compress } from './compress.ts';
import { exportFolder, siteFolder } from './folders.ts';

/** `npm run build`: checks the content, reads it, renders the site, and publishes it when complete. */
process.exitCode = await buildAndPublish([
  async () => ((await checkAndReport()) ? 0 : 1),
  () => runCommand('contentlayer2', ['build']),
  () => runCommand('next', ['build']),
  async () => {
    await compress(exportFolder, siteFolder);
    return 0;
  },
]);
