import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../locales.ts';
import type { Heading } from '../markdown/headings.ts';
import type { Facts, Kind, Wording, Words } from '../schema.ts';

/**
 * The library: all that pages need of `content/`, written once when it is read and checked. One file
 * a kind with the facts, one a kind and language with the words.
 */
export const libraryFolder = join('.site', 'library');

/** A text as pages draw it. */
export interface StoredWords extends Words {
  headings: readonly Heading[];
  /** Sections whose German text is newer, counted from 0 for the one before the first heading. */
  staleSections: readonly number[];
  /** The tree (hast) with ids on its headings, as JSON: most readers of a text need no body. */
  body: string;
}

/** The official words of a release as pages draw them. */
export interface StoredWording extends Wording {
  headings: readonly Heading[];
  /** The tree (hast) with ids on its headings, as JSON. */
  body: string;
}

/** The facts of a kind's documents by slug. */
export type StoredFacts = Record<string, Facts>;

/** How the texts of each language read: words in a sentence, on average. */
export type StoredFigures = Partial<Record<Locale, number>>;

/** When the entry of each conference in the calendar was changed last, by its slug. */
export type StoredRevisions = Record<string, string>;

type Shelves = { [K in Kind]: StoredFacts } & {
  [Name in `${Kind}.${Locale}`]: Record<string, StoredWords>;
} & {
  figures: StoredFigures;
  revisions: StoredRevisions;
  wordings: Record<string, StoredWording>;
};

export type ShelfName = keyof Shelves;

/** Names the folder of the newest library; written last, so that whoever reads it finds all in place. */
const mark = join(libraryFolder, 'newest');

/**
 * Writes a library beside the one before, which a process may still be reading, and removes older ones.
 */
export function writeLibrary(shelves: ReadonlyMap<ShelfName, unknown>): void {
  const former = newest();
  const name = String(Math.max(Date.now(), Number(former ?? 0) + 1));
  mkdirSync(join(libraryFolder, name), { recursive: true });
  for (const [shelf, content] of shelves) {
    writeFileSync(join(libraryFolder, name, `${shelf}.json`), JSON.stringify(content));
  }
  writeFileSync(`${mark}.new`, name);
  renameSync(`${mark}.new`, mark);
  for (const entry of readdirSync(libraryFolder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === name || entry.name === former) continue;
    rmSync(join(libraryFolder, entry.name), { recursive: true, force: true });
  }
}

const newest = (): string | undefined =>
  existsSync(mark) ? readFileSync(mark, 'utf8') : undefined;

let opened: string | undefined;

/**
 * Turns to the newest library: all shelves are read from it until this is called again.
 *
 * @returns its name
 * @throws when there is none
 */
export function openLibrary(): string {
  opened = newest();
  if (!opened)
    throw new Error('Die Inhalte sind noch nicht gelesen: npm run check:content -- --store');
  return opened;
}

/** Reads one shelf. */
export function readShelf<Name extends ShelfName>(name: Name): Shelves[Name] {
  const path = join(libraryFolder, opened ?? openLibrary(), `${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Shelves[Name];
}
