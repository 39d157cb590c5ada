import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const folder = import.meta.dirname;

/** When a file was changed, in milliseconds; 0 without such a file. */
const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Installs the packages that only the measurements need, unless they are there already.
 *
 * @throws when npm cannot install them
 */
export function installPackages(): void {
  const installed = changedAt(`${folder}/node_modules/.package-lock.json`);
  if (installed > changedAt(`${folder}/package-lock.json`)) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The packages of ${folder} could not be installed.`);
}
