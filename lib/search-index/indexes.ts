import { createHash } from 'node:crypto';
import { contentTypeOf } from '../hosting/content-types.ts';
import { isLocale, type Locale, localeCodes, sourceLocale } from '../locales.ts';
import { analyzer } from '../search/analyzer.ts';
import { buildIndex, type SearchDocument } from '../search/build-index.ts';
import { CompoundSplitter } from '../search/compounds.ts';
import { rulesName, rulesOf } from '../search/languages.ts';
import { wordsOf } from '../search/words.ts';
import { pathIn, searchIndexAddress } from '../urls.ts';
import { searchablePages, searchableReleases } from './documents.ts';

interface PublishedIndex {
  /** `pages-<hash>` or `releases-<hash>`. */
  name: string;
  files: Map<string, string>;
}

interface SearchIndexes {
  pages: PublishedIndex;
  releases: PublishedIndex;
}

const german = analyzer(rulesOf(sourceLocale));
const built = new Map<Locale, SearchIndexes>();
let splitter: CompoundSplitter | undefined;

/** German compounds are split into words that stand alone somewhere in the German texts. */
function compounds(): CompoundSplitter {
  splitter ??= new CompoundSplitter(germanWords(), german.fold);
  return splitter;
}

function germanWords(): string[] {
  const documents = [...searchablePages(sourceLocale), ...searchableReleases(sourceLocale)];
  return documents
    .flatMap(({ fields }) => fields.flatMap(({ text }) => wordsOf(text)))
    .map(({ text }) => german.fold(text));
}

function publish(name: string, documents: SearchDocument[], locale: Locale): PublishedIndex {
  const files = buildIndex(documents, {
    own: analyzer(rulesOf(locale)),
    german,
    isGerman: rulesName(locale) === rulesName(sourceLocale),
    isLatinForeign: new Intl.Locale(locale).maximize().script !== 'Latn',
    compounds: compounds(),
  });
  const hash = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 8);
  return { name: `${name}-${hash}`, files };
}

/** The two indexes of a language, built once in a build. */
function searchIndexes(locale: Locale): SearchIndexes {
  const known = built.get(locale);
  if (known && process.env.NODE_ENV !== 'development') return known;
  const indexes = {
    pages: publish('pages', searchablePages(locale), locale),
    releases: publish('releases', searchableReleases(locale), locale),
  };
  built.set(locale, indexes);
  return indexes;
}

/** Where the indexes of a language lie. */
export function searchIndexPaths(locale: Locale): Record<'pages' | 'releases', string> {
  const { pages, releases } = searchIndexes(locale);
  return {
    pages: pathIn(locale, searchIndexAddress(pages.name)),
    releases: pathIn(locale, searchIndexAddress(releases.name)),
  };
}

type FileParams = Record<'locale' | 'index' | 'file', string>;

/** Every file of every index, for `generateStaticParams`. */
export function searchFileParams(): FileParams[] {
  return localeCodes.flatMap((locale) =>
    Object.values(searchIndexes(locale)).flatMap(({ name, files }: PublishedIndex) =>
      [...files.keys()].map((file) => ({ locale, index: name, file })),
    ),
  );
}

/** The answer with one file of an index; one that no index has is an error in a link. */
export function searchFileResponse({ locale, index, file }: FileParams): Response {
  const indexes = isLocale(locale) ? Object.values(searchIndexes(locale)) : [];
  const content = indexes.find(({ name }) => name === index)?.files.get(file);
  if (content === undefined) throw new Error(`There is no search file ${index}/${file}.`);
  return new Response(content, { headers: { 'content-type': contentTypeOf(file) } });
}
