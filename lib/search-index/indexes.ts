import { createHash } from 'node:crypto';
import { type Locale, sourceLocale } from '../locales.ts';
import { analyzer } from '../search/analyzer.ts';
import { buildIndex, type SearchDocument } from '../search/build-index.ts';
import { CompoundSplitter } from '../search/compounds.ts';
import { rulesName, rulesOf } from '../search/languages.ts';
import { wordsOf } from '../search/words.ts';
import { searchablePages, searchableReleases } from './documents.ts';

/** A search index as files. */
interface SearchIndex {
  /** `pages-<hash>` or `releases-<hash>`. */
  name: string;
  /** File name → JSON. */
  files: ReadonlyMap<string, string>;
}

const german = analyzer(rulesOf(sourceLocale));

/** The words that stand alone somewhere in the German texts: compounds are split into them. */
export function germanWords(): string[] {
  const documents = [...searchablePages(sourceLocale), ...searchableReleases(sourceLocale)];
  const words = documents
    .flatMap(({ fields }) => fields.flatMap(({ text }) => wordsOf(text)))
    .map(({ text }) => german.fold(text));
  return [...new Set(words)];
}

/** The two indexes of a language. */
export function searchIndexes(
  locale: Locale,
  compoundWords: readonly string[],
): Record<'pages' | 'releases', SearchIndex> {
  const compounds = new CompoundSplitter(compoundWords, german.fold);
  return {
    pages: indexOf('pages', searchablePages(locale), locale, compounds),
    releases: indexOf('releases', searchableReleases(locale), locale, compounds),
  };
}

function indexOf(
  name: string,
  documents: SearchDocument[],
  locale: Locale,
  compounds: CompoundSplitter,
): SearchIndex {
  const files = buildIndex(documents, {
    own: analyzer(rulesOf(locale)),
    german,
    isGerman: rulesName(locale) === rulesName(sourceLocale),
    isLatinForeign: new Intl.Locale(locale).maximize().script !== 'Latn',
    compounds,
  });
  const hash = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 8);
  return { name: `${name}-${hash}`, files };
}
