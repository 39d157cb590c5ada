import type { Locale } from '../locales.ts';
import { searchIndexes } from '../search-index/indexes.ts';
import { pathIn, searchIndexAddress } from '../urls.ts';
import type { SearchIndexNames } from './hashed-names.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The search indexes of a language.
 *
 * @param germanWords see `germanWords()`
 */
export function searchFiles(
  locale: Locale,
  germanWords: readonly string[],
): { files: SiteFile[]; names: SearchIndexNames } {
  const { pages, releases } = searchIndexes(locale, germanWords);
  return {
    files: [pages, releases].flatMap(({ name, files }) =>
      [...files].map(([file, content]) => ({
        path: pathIn(locale, searchIndexAddress(name)) + file,
        content: () => content,
      })),
    ),
    names: { pages: pages.name, releases: releases.name },
  };
}
