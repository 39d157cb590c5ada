import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { checkAndReport } from '../check/report.ts';
import { runCommand } from './command.ts';
import { compress } from './compress.ts';
import { exportFolder, formerFolder, siteFolder } from './folders.ts';

/**
 * `npm run build`: check the content, read it, render the site into a fresh folder, and only then
 * put it in the place of the former one. Whatever fails, the site served before stays as it was.
 */
async function build(): Promise<number> {
  if (!(await checkAndReport())) return 1;
  await rm(exportFolder, { recursive: true, force: true });
  const steps: [string, string[]][] = [
    ['contentlayer2', ['build']],
    ['next', ['build']],
  ];
  for (const [program, args] of steps) {
    const code = await runCommand(program, args);
    if (code !== 0) return code;
  }
  await compress(exportFolder, siteFolder);
  await publish();
  return 0;
}

async function publish(): Promise<void> {
  await rm(formerFolder, { recursive: true, force: true });
  if (existsSync(siteFolder)) await rename(siteFolder, formerFolder);
  await rename(exportFolder, siteFolder);
  await rm(formerFolder, { recursive: true, force: true });
}

process.exitCode = await build();
