import { spawnSync } from 'node:child_process';

/** Runs a program to its end; `error` says that there is none of this name. */
export const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });

/** Installs Debian's packages that the tests need and the machine lacks; whoever calls looks again. */
export function installPackages(...names: string[]): void {
  run('apt-get', 'update');
  run('apt-get', 'install', '--yes', '--no-install-recommends', ...names);
}
