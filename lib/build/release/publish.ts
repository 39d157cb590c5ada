import { mkdirSync } from 'node:fs';
import { buildsFolder, exportFolder, siteFolder } from '../folders.ts';
import { failureText } from './failure.ts';
import { keepHashedFiles } from './kept-files.ts';
import { takeLock } from './lock.ts';
import { buildVariable, endProcesses } from './processes.ts';
import { readRecord, removeRecord, writeRecord } from './running-build.ts';
import { problemsOf } from './verify.ts';
import { clearForBuild, newVersion, publishExport } from './versions.ts';

/** A part of a build; gives the exit code with which the build ends if it is not 0. */
export type Step = () => Promise<number>;

const formerStays = 'Die bisherige Website bleibt, wie sie ist.';

/**
 * Runs the steps of a build, checks the site they wrote to `exportFolder`, and publishes it. One
 * build runs at a time. Whatever fails, and wherever it is killed, the site published before stays.
 *
 * @returns the exit code of the build
 */
export async function buildAndPublish(steps: readonly Step[]): Promise<number> {
  try {
    mkdirSync(buildsFolder, { recursive: true });
    const lock = takeLock();
    if (!lock) return refuse();
    try {
      return await buildUnderLock(steps);
    } finally {
      lock.close();
    }
  } catch (error) {
    console.error(`${failureText(error)}\n${formerStays}`);
    return 1;
  }
}

function refuse(): number {
  const record = readRecord();
  const process = record ? ` (Prozess ${record.pid}, seit ${record.since})` : '';
  console.error(
    `Hier wird die Website gerade schon gebaut${process}. Warten Sie, bis das fertig ist, oder beenden Sie es. Starten Sie dann noch einmal.`,
  );
  return 1;
}

async function buildUnderLock(steps: readonly Step[]): Promise<number> {
  const killed = readRecord();
  if (killed) await endProcesses(killed.id);
  const id = newVersion();
  writeRecord({ id, pid: process.pid, since: new Date().toISOString() });
  process.env[buildVariable] = id;
  stopOnSignal(id);
  clearForBuild();
  const code = await runSteps(steps);
  await endProcesses(id);
  // It stays only when a build was cut short while it wrote, so that the next one knows.
  removeRecord();
  if (code !== 0) return code;
  const problems = problemsOf(exportFolder);
  if (problems.length > 0) {
    console.error(
      `Die neue Website ist nicht vollständig:\n${problems.join('\n')}\n${formerStays}`,
    );
    return 1;
  }
  await keepHashedFiles(exportFolder, siteFolder);
  await publishExport(id);
  return 0;
}

async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/** Ends the build with all its processes when a person or the system stops it. */
function stopOnSignal(id: string): void {
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, async () => {
      console.error(`Der Bau wurde abgebrochen (${signal}). ${formerStays}`);
      await endProcesses(id);
      process.exit(128 + number);
    });
  }
}
