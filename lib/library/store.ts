import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** Written last: whoever sees it changed finds all else in place. */
const mark = join(libraryFolder, 'complete');

export type ShelfName = keyof Shelves;

/** Replaces the library. A process that reads meanwhile sees each file whole. */
export function writeLibrary(shelves: ReadonlyMap<ShelfName, unknown>): void {
  mkdirSync(libraryFolder, { recursive: true });
  rmSync(mark, { force: true });
  for (const [name, content] of shelves) {
    const path = pathOf(name);
    writeFileSync(`${path}.new`, JSON.stringify(content));
    renameSync(`${path}.new`, path);
  }
  writeFileSync(mark, '');
}

/** Reads one shelf. */
export function readShelf<Name extends ShelfName>(name: Name): Shelves[Name] {
  return JSON.parse(readFileSync(pathOf(name), 'utf8')) as Shelves[Name];
}

const pathOf = (name: string): string => join(libraryFolder, `${name}.json`);

/**
 * When the library was written, in milliseconds.
 *
 * @throws when there is none
 */
export function libraryDate(): number {
  const found = statSync(mark, { throwIfNoEntry: false });
  if (!found)
    throw new Error('The content has not been read. Run: npm run check:content -- --store');
  return found.mtimeMs;
}
