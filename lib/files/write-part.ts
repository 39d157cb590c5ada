import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locale } from '../locales.ts';
import { germanWords } from '../search-index/indexes.ts';
import { archiveFiles } from './archive-files.ts';
import { bookletFiles } from './booklet-files.ts';
import { calendars } from './calendars.ts';
import { dataFiles } from './data-files.ts';
import { feeds } from './feeds.ts';
import { filesFolder } from './folder.ts';
import { matrixFiles } from './matrix-files.ts';
import { pressFiles } from './press-files.ts';
import { scriptFiles } from './script-files.ts';
import { searchFiles } from './search-files.ts';
import type { SiteFile } from './site-file.ts';

const ofLanguages = {
  archiveFiles,
  bookletFiles,
  calendars,
  dataFiles,
  feeds,
  matrixFiles,
  pressFiles,
} as const;

/** Families of files that each language has. */
export const families = Object.keys(ofLanguages) as (keyof typeof ofLanguages)[];

/** A part of the work that a thread can do alone. */
export type Part =
  | { part: 'germanWords' | 'scripts' }
  | { part: (typeof families)[number]; locale: Locale }
  | { part: 'search'; locale: Locale; germanWords: readonly string[] };

/** Does one part; gives what others need of it. Runs in a thread of its own. */
export default async function writePart(part: Part): Promise<unknown> {
  switch (part.part) {
    case 'germanWords':
      return germanWords();
    case 'scripts':
      return writeNamed(await scriptFiles());
    case 'search':
      return writeNamed(searchFiles(part.locale, part.germanWords));
    default:
      return writeFiles(ofLanguages[part.part](part.locale));
  }
}

async function writeNamed<Names>({ files, names }: { files: SiteFile[]; names: Names }) {
  await writeFiles(files);
  return names;
}

/** One after the other, so that none of ten thousand waits in memory. */
async function writeFiles(files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(filesFolder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await content());
  }
}
