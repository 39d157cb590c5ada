import { watch } from 'node:fs';
import { problemsOfSettings } from '../settings.ts';
import { contentFolder } from '../source/folder.ts';
import { startDevServer } from './next/dev-server.ts';
import { runCommand } from './run-program.ts';

/**
 * `npm run dev`: reads the content, starts Next.js, and reads the content again whenever a text or a
 * fact changes. Mistakes are printed; until they are mended, the pages show the content before.
 */
async function readAgain(): Promise<void> {
  const code = await runCommand(process.execPath, ['lib/check/command.ts', '--store']);
  if (code === 0) await runCommand(process.execPath, ['lib/files/command.ts']);
}

/** Editors write a file in several steps; what changes meanwhile is read once. */
const settled = 300;

function readOnChange(): void {
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  for (const folder of [contentFolder, 'components', 'lib']) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reading = reading.then(readAgain);
      }, settled);
    });
  }
}

function startNext(): void {
  const next = startDevServer();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => next.kill(signal));
  next.on('exit', (code) => process.exit(code ?? 1));
}

const problems = problemsOfSettings(process.env);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  await readAgain();
  startNext();
  readOnChange();
}
