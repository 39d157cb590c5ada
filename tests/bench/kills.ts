import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { problemsOf } from '../../lib/build/release/verify.ts';
import { hiddenFiles, notFoundPages } from '../../lib/hosting/server-rules.ts';
import { random } from '../fixtures/random-numbers.ts';
import { withServer } from '../fixtures/small-site/project.ts';
import { buildWell, readLog, startBuild, withProjectCopy } from './project-copy.ts';

const languages = 'de,en';

const isNotServed = new RegExp(`${hiddenFiles}|${notFoundPages}`);

/** What a build prints when a part of it begins, the last part first. */
const parts = [
  ['export', 'Generating static pages'],
  ['next build', '▲ Next.js'],
  ['reading', 'Sprache  Dokumente'],
] as const;

/** File → digest of what is in it. */
type Digests = Map<string, string>;

/**
 * Kills real builds at random moments, in a copy of the project and in two languages, and prints
 * what is served after each: every file must be the one that was published. The published site and
 * `content/` stay as they are.
 *
 * @throws when a served file is missing or not the published one, or when no build succeeds at the end
 */
export async function printKills(count: number): Promise<void> {
  const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
  await withProjectCopy(async (root) => {
    const started = Date.now();
    await buildWell(root, languages);
    const duration = Date.now() - started;
    console.log(`\n${count} SIGKILLs within ${duration} ms of a build (KILL_SEED=${seed})`);
    const rows = await withServer(root, (origin) =>
      killBuilds(root, origin, count, duration, seed),
    );
    console.table(rows);
    await buildWell(root, languages);
    console.log('After the last kill, a build succeeds.');
  });
}

async function killBuilds(
  root: string,
  origin: string,
  count: number,
  duration: number,
  seed: number,
) {
  const next = random(seed);
  const rows: Record<string, unknown>[] = [];
  let longest = duration;
  let version = '';
  let published: Digests = new Map();
  while (rows.length < count) {
    const started = Date.now();
    const moment = Math.round(next() * longest);
    const all = rows.length % 2 === 0;
    const isKilled = await killAfter(startBuild(root, languages), moment, all);
    if (!isKilled) longest = Date.now() - started;
    const isNew = version !== readlinkSync(join(root, 'out'));
    if (isNew) {
      version = readlinkSync(join(root, 'out'));
      published = digestsOf(root);
    }
    await expectServed(origin, published);
    if (!isKilled) continue;
    const row = {
      moment,
      killed: all ? 'all processes' : 'first process',
      during: parts.find(([, mark]) => readLog(root).includes(mark))?.[0] ?? 'check',
      served: `${published.size} files of ${basename(version)}`,
    };
    rows.push(row);
    console.log(`${rows.length}: ${Object.values(row).join(', ')}`);
  }
  return rows;
}

/** Kills a build after some milliseconds; false when it had ended before. */
async function killAfter(build: ChildProcess, moment: number, all: boolean): Promise<boolean> {
  const ended = once(build, 'exit');
  await Promise.race([setTimeout(moment), ended]);
  if (build.exitCode !== null) {
    if (build.exitCode !== 0) throw new Error('A build failed that was not killed.');
    return false;
  }
  const { pid = 0 } = build;
  process.kill(all ? -pid : pid, 'SIGKILL');
  await ended;
  return true;
}

/** What the published site consists of, once it is known to be complete. */
function digestsOf(root: string): Digests {
  const site = join(root, 'out');
  const problems = problemsOf(site);
  if (problems.length > 0) throw new Error(`The published site is broken:\n${problems.join('\n')}`);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (file) => statSync(join(site, file)).isFile() && !isNotServed.test(`/${file}`),
  );
  return new Map(files.map((file) => [file, digestOf(readFileSync(join(site, file)))]));
}

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url');

async function expectServed(origin: string, published: Digests): Promise<void> {
  for (const [file, digest] of published) {
    const response = await fetch(`${origin}/${encodeURI(file)}`);
    const served = digestOf(await response.bytes());
    if (response.status === 200 && served === digest) continue;
    throw new Error(`${file} is not served as it was published (status ${response.status}).`);
  }
}
