import { problemsOfSettings, remarksOnSettings } from '../settings.ts';
import { compress } from './compress.ts';
import { exportFolder, siteFolder } from './folders.ts';
import { buildAndPublish } from './release/publish.ts';
import { runCommand } from './run-program.ts';

/**
 * In MB: V8 would let each process grow with the machine, and 12,000 releases need less. The first
 * holds for Next's workers, which render the pages, the second for the process that gathers what they
 * report. Next takes the option away from its workers where it is spelt as usual; V8 reads both.
 */
const memory = { NODE_OPTIONS: '--max-old_space-size=1024 --max-old-space-size=1536' };

/** `npm test` has checked and stored the content before. */
const isStored = process.argv.includes('--content-is-stored');

/** `npm run build`: checks the content, writes all files, renders the pages, publishes when complete. */
async function build(): Promise<number> {
  const problems = problemsOfSettings(process.env);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const code = await buildAndPublish([
    // In a process of its own, which gives the memory back.
    async () => (isStored ? 0 : runCommand(process.execPath, ['lib/check/command.ts', '--store'])),
    () => runCommand(process.execPath, ['lib/files/command.ts'], memory),
    () => runCommand('next', ['build'], memory),
    async () => {
      await compress(exportFolder, siteFolder);
      return 0;
    },
  ]);
  if (code === 0) for (const remark of remarksOnSettings(process.env)) console.warn(remark);
  return code;
}

process.exitCode = await build();
