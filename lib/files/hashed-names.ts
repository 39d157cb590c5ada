import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { derived } from '../library/derived.ts';
import { libraryFolder } from '../library/store.ts';
import type { Locale } from '../locales.ts';
import { assetPath, pathIn, searchIndexAddress } from '../urls.ts';

/** The names of files that change with their contents; pages are drawn after these are known. */
export interface HashedNames {
  /** Script → the file that a page loads: `search` → `search-3K5Q.js`. */
  scripts: Record<string, string>;
  indexes: Partial<Record<Locale, SearchIndexNames>>;
}

/** The folders of a language's search indexes: `pages-1f0c2ab3`. */
export interface SearchIndexNames {
  pages: string;
  releases: string;
}

const file = join(libraryFolder, 'hashed-names.json');

/** Tells the pages what the files are called. */
export function writeHashedNames(names: HashedNames): void {
  writeFileSync(`${file}.new`, JSON.stringify(names));
  renameSync(`${file}.new`, file);
}

const hashedNames = derived(
  (path: string): HashedNames => JSON.parse(readFileSync(path, 'utf8')) as HashedNames,
);

/** The path of a script, for `<script type="module" src>` and `import()`. */
export function scriptPath(name: string): string {
  const entry = hashedNames(file).scripts[name];
  if (!entry) throw new Error(`There is no script "${name}" in lib/scripts/bundles.ts.`);
  return assetPath(entry);
}

/** Where the search indexes of a language lie. */
export function searchIndexPaths(locale: Locale): SearchIndexNames {
  const names = hashedNames(file).indexes[locale];
  if (!names) throw new Error(`There is no search index in ${locale}.`);
  return {
    pages: pathIn(locale, searchIndexAddress(names.pages)),
    releases: pathIn(locale, searchIndexAddress(names.releases)),
  };
}
