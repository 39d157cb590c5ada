import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../lib/export/command.ts';
import { exportFolder } from '../../lib/export/folders.ts';
import { sourceLocale } from '../../lib/locales.ts';

const perYear = 500;
const newestYear = 2019;
const allowedYearPage = 60_000;

/**
 * Builds the site with many releases, which lie in a temporary folder, and prints what that costs: a
 * tenth of them first, so that the two rows show how time and memory grow. The published site and
 * `content/` stay as they are.
 */
export async function printScale(count: number): Promise<void> {
  const rows: Record<string, unknown>[] = [];
  for (const releases of [Math.ceil(count / 10), count]) rows.push(await measure(releases));
  await runCommand('contentlayer2', ['build']);
  console.log('\nBuilds with generated releases (a page of a year may weigh 60,000 bytes of HTML)');
  console.table(rows);
}

async function measure(releases: number) {
  const root = mkdtempSync(join(tmpdir(), 'releases-'));
  const content = join(root, 'content');
  try {
    cpSync('content', content, { recursive: true });
    for (let index = 0; index < releases; index += 1) writeRelease(content, index);
    const started = Date.now();
    const processes = watchProcesses();
    // The generated releases are German; side-by-side pages need a second language.
    const languages = `${sourceLocale},de-simple`;
    Object.assign(process.env, { CONTENT_FOLDER: content, SITE_LANGUAGES: languages });
    await succeed('node', ['lib/check/report.ts', content]);
    await succeed('contentlayer2', ['build']);
    await succeed('next', ['build']);
    return { releases, ...processes.stop(), seconds: secondsSince(started), ...weighYears() };
  } finally {
    delete process.env.CONTENT_FOLDER;
    delete process.env.SITE_LANGUAGES;
    rmSync(root, { recursive: true });
    rmSync(exportFolder, { recursive: true, force: true });
  }
}

async function succeed(program: string, args: string[]): Promise<void> {
  if ((await runCommand(program, args)) === 0) return;
  throw new Error(`The build with generated releases failed: ${program} ${args.join(' ')}.`);
}

const secondsSince = (started: number) => Math.round((Date.now() - started) / 1000);

const issuers = ['staatskanzlei', 'integrationsbeauftragte-des-bundes', 'smgi-sachsen'];
const topics = globSync('{handlungsfelder,querschnittsthemen}/*', { cwd: 'content' });

function writeRelease(content: string, index: number): void {
  const year = newestYear - Math.floor(index / perYear);
  const number = (index % perYear) + 1;
  const month = String(1 + Math.floor(((number - 1) * 12) / perYear)).padStart(2, '0');
  const folder = join(content, 'presse', String(year), String(number));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'meta.yaml'),
    `kind: release
number: ${number}/${year}
date: ${year}-${month}-01
place: Magdeburg
issuer: ${issuers[index % issuers.length]}
officialTitle: Land unterstützt Projekte für gute Nachbarschaft in Ort ${number}
topics: [${topics[index % topics.length]}, ${topics[(index * 5 + 1) % topics.length]}]
added: 2026-11-22
`,
  );
  writeFileSync(
    join(folder, 'de.mdx'),
    `---
title: Geld für gute Nachbarschaft in Ort ${number} im Jahr ${year}
summary: Das Land gibt Geld für Projekte. Menschen sollen sich dort kennenlernen und einander helfen.
translation:
  origin: machine
---

## Worum geht es?

${Array(2).fill('Das Land gibt Geld für Projekte in diesem Ort. Menschen sollen sich kennenlernen.').join('\n\n')}

## Was ist wichtig?

- Es gibt Geld für Treffen und für Kurse.
- Vereine können das Geld bekommen.
`,
  );
}

/** Watches memory and processor time of all processes that this one starts. */
function watchProcesses() {
  let peak = 0;
  const processorTime = new Map<number, number>();
  const timer = setInterval(() => {
    const processes = childProcesses();
    const kilobytes = processes.reduce((sum, { resident }) => sum + resident, 0);
    peak = Math.max(peak, kilobytes);
    for (const { pid, seconds } of processes) processorTime.set(pid, seconds);
  }, 1000);
  return {
    stop: () => {
      clearInterval(timer);
      const processorSeconds = [...processorTime.values()].reduce((sum, time) => sum + time, 0);
      return { processorSeconds, peakMegabytes: Math.round(peak / 1000) };
    },
  };
}

function childProcesses(): { pid: number; resident: number; seconds: number }[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss=,cputimes='], { encoding: 'utf8' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([process.pid]);
  return rows
    .sort(([a = 0], [b = 0]) => a - b)
    .flatMap(([pid = 0, parent = 0, resident = 0, seconds = 0]) => {
      if (!family.has(parent)) return [];
      family.add(pid);
      return [{ pid, resident, seconds }];
    });
}

function weighYears() {
  const sizes = globSync(`${exportFolder}/*/presse/[0-9]*/index.html`).map(
    (file) => statSync(file).size,
  );
  const heaviestYearPage = Math.max(...sizes);
  const pages = globSync(`${exportFolder}/**/index.html`).length;
  return { pages, heaviestYearPage, isLight: heaviestYearPage <= allowedYearPage };
}
