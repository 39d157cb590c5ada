import { glob, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** The environment variable with the id of a build, which its processes hand to their children. */
export const buildVariable = 'SITE_BUILD';

const allowedSeconds = 10;

/**
 * Ends the processes that a build started, and waits until they are gone; a build that was killed
 * may have left some. They are known by their environment, so a process number that is used again
 * is no danger. This needs the `/proc` of Linux; elsewhere the lock of `next build` keeps a second
 * writer away.
 *
 * @throws when one cannot be ended
 */
export async function endProcesses(id: string): Promise<void> {
  for (let waited = 0; ; waited += 0.05) {
    const pids = await processesOf(id);
    if (pids.length === 0) return;
    if (waited > allowedSeconds) {
      throw new Error(
        `Ein abgebrochener Bau hat noch laufende Prozesse: ${pids.join(', ')}. Beenden Sie sie und starten Sie noch einmal.`,
      );
    }
    for (const pid of pids) kill(pid);
    await setTimeout(50);
  }
}

async function processesOf(id: string): Promise<number[]> {
  const pids: number[] = [];
  for await (const file of glob('/proc/[0-9]*/environ')) {
    const environment = await readFile(file, 'utf8').catch(() => '');
    if (environment.split('\0').includes(`${buildVariable}=${id}`)) {
      pids.push(Number(file.split('/')[2]));
    }
  }
  return pids.filter((pid) => pid !== process.pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
