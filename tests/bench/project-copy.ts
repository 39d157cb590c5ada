import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Generated, or not needed to build. */
const notCopied = new Set(['.contentlayer', '.git', '.next', '.site', 'node_modules', 'out']);

/**
 * Works in a copy of the project, so that the published site and `content/` stay as they are. The
 * installed packages are linked, which needs a temporary folder on the same disk.
 */
export async function withProjectCopy<T>(work: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  try {
    for (const name of readdirSync('.').filter((path) => !notCopied.has(path))) {
      cpSync(name, join(root, name), { recursive: true });
    }
    const { status, stderr } = spawnSync('cp', ['-al', 'node_modules', root], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`node_modules cannot be linked to ${root}: ${stderr}`);
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Starts a build of a copy, as the leader of a process group. */
export function startBuild(root: string, languages: string): ChildProcess {
  const log = openSync(join(root, 'build.log'), 'w');
  return spawn(process.execPath, ['lib/build/command.ts'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', log, log],
    env: {
      ...process.env,
      // Contentlayer takes this for the folder it runs in.
      PWD: root,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      SITE_LANGUAGES: languages,
    },
  });
}

/** What the newest build of a copy has printed. */
export const readLog = (root: string): string => readFileSync(join(root, 'build.log'), 'utf8');

/** Builds a copy. */
export async function buildWell(root: string, languages: string): Promise<void> {
  const [code] = await once(startBuild(root, languages), 'exit');
  if (code !== 0) throw new Error(`The build failed:\n${readLog(root)}`);
}
