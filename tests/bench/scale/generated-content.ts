import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const perYear = 500;
const newestYear = 2019;
const issuers = ['staatskanzlei', 'integrationsbeauftragte-des-bundes', 'smgi-sachsen'];
const topics = globSync('{handlungsfelder,querschnittsthemen}/*', { cwd: 'content' }).sort();

/** Adds generated German releases to the content of a folder, 500 a year. */
export function addReleases(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) writeRelease(folder, index);
}

/** Where the words of a generated release lie, counted from 0 for the newest. */
export function releaseFile(folder: string, index: number): string {
  const { year, number } = placeOf(index);
  return join(folder, 'presse', String(year), String(number), 'de.mdx');
}

const placeOf = (index: number) => ({
  year: newestYear - Math.floor(index / perYear),
  number: (index % perYear) + 1,
});

/** Two that differ. */
function topicsOf(index: number): string[] {
  const step = 1 + ((index * 5) % (topics.length - 1));
  return [index, index + step].map((place) => topics[place % topics.length] ?? '');
}

function writeRelease(folder: string, index: number): void {
  const { year, number } = placeOf(index);
  const month = String(1 + Math.floor(((number - 1) * 12) / perYear)).padStart(2, '0');
  const file = releaseFile(folder, index);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(
    join(file, '../meta.yaml'),
    `kind: release
number: ${number}/${year}
date: ${year}-${month}-01
place: Magdeburg
issuer: ${issuers[index % issuers.length]}
officialTitle: Land unterstützt Projekte für gute Nachbarschaft in Ort ${number}
topics: [${topicsOf(index).join(', ')}]
added: 2026-11-22
`,
  );
  writeFileSync(
    file,
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
