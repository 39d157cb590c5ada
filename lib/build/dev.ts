import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { contentFolder } from '../source/folder.ts';
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
  const next = spawn('next', ['dev'], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => next.kill(signal));
  next.on('exit', (code) => process.exit(code ?? 1));
}

await readAgain();
startNext();
readOnChange();
