import { watch } from 'node:fs';
import { problemsOfSettings } from '../settings.ts';
import { contentFolder } from '../source/folder.ts';
import { startDevServer } from './next/dev-server.ts';
import { runCommand } from './run-program.ts';

/**
 * `npm run dev`: reads the content, starts Next.js, and reads the content again whenever a text or a
 * fact changes. Mistakes are printed, and told above each page; until they are mended, the pages show
 * the content before.
 */
async function readAgain(): Promise<boolean> {
  const checked = await runCommand(process.execPath, ['lib/check/command.ts', ...forPages]);
  return checked === 0 && (await runCommand(process.execPath, ['lib/files/command.ts'])) === 0;
}

const forPages = ['--store', '--preview'];

/** Editors write a file in several steps; what changes meanwhile is read once. */
const settled = 300;

/** @param read called again and again, but never while it is at work */
function readOnChange(read: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  for (const folder of [contentFolder, 'components', 'lib']) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reading = reading.then(read);
      }, settled);
    });
  }
}

let isStarted = false;

function startNext(): void {
  isStarted = true;
  const next = startDevServer();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => next.kill(signal));
  next.on('exit', (code) => process.exit(code ?? 1));
}

/** Without content that has no mistake there is nothing to show. */
async function readAndShow(): Promise<void> {
  const isSound = await readAgain();
  if (isStarted) return;
  if (isSound) startNext();
  else console.error('Die Vorschau beginnt, sobald die Fehler behoben sind.');
}

const problems = problemsOfSettings(process.env);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  await readAndShow();
  readOnChange(readAndShow);
}
