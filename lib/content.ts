import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { type Locale, localeCodes, sourceLocale } from './locales.ts';
import { type Heading, headingIds, headingsOf, withHeadingIds } from './markdown/headings.ts';
import { type PageSlug, pageSlugs } from './navigation.ts';
import {
  documentKinds,
  type Facts,
  factsSchema,
  generatedName,
  type Kind,
  kinds,
  type PageFacts,
  type Words,
} from './schema.ts';
import { generatedFolder } from './source/generated-content.ts';
import { readLock, type TranslationLock } from './translations/lock.ts';
import { sectionHashes, staleSections } from './translations/section-hashes.ts';
import type { DocumentId } from './urls.ts';

/**
 * THE door to content. Everything else asks this module for documents in the words of the domain;
 * what contentlayer generated is read here and nowhere else.
 */

/** A document in the language of the reader; where a translation is missing, the German text. */
export interface Document<K extends Kind = Kind> extends DocumentId<K> {
  facts: Facts<K>;
  /** The language the reader asked for. */
  locale: Locale;
  /** The language the words are in. */
  textLocale: Locale;
  /** Whether the words are German because there is no translation. */
  isFallback: boolean;
  /** Languages that have words of their own. */
  availableIn: readonly Locale[];
  title: string;
  summary: string;
  synonyms: readonly string[];
  translation: Words['translation'];
  body: Root;
  headings: readonly Heading[];
  /** Sections whose German text is newer, counted from 0 for the one before the first heading. */
  staleSections: readonly number[];
}

export type Field = Document<'field'>;
export type Theme = Document<'theme'>;
export type PressRelease = Document<'press'>;
export type Conference = Document<'conference'>;
export type Issuer = Document<'issuer'>;
export type Term = Document<'term'>;
/** A page; one with a slug of its own has its own facts. */
export type Page<S extends string = string> = Document<'page'> & { facts: PageFacts<S> };

interface Generated {
  _raw: { flattenedPath: string; sourceFilePath: string };
}
type GeneratedWords = Generated & Words & { body: { html: string } };

interface Entry {
  kind: Kind;
  slug: string;
  facts: Facts;
  words: Map<Locale, GeneratedWords>;
  /** What was handed out already, so that ten thousand documents are put together once. */
  documents: Map<Locale, Document>;
}

type Library = Map<Kind, Map<string, Entry>>;

function readGenerated<T>(type: Kind | 'words'): T[] {
  const file = join(generatedFolder, generatedName(type), '_index.json');
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')) as T[];
}

function readLibrary(): Library {
  const library: Library = new Map();
  for (const kind of kinds) {
    const { folder } = documentKinds[kind];
    const entries = new Map<string, Entry>();
    for (const generated of readGenerated<Generated>(kind)) {
      const slug = generated._raw.flattenedPath.slice(`${folder}/`.length, -'/meta'.length);
      const known = Object.keys(factsSchema(kind, slug).shape).filter((key) => key in generated);
      const own = Object.fromEntries(known.map((key) => [key, generated[key as keyof Generated]]));
      entries.set(slug, {
        kind,
        slug,
        facts: own as unknown as Facts,
        words: new Map(),
        documents: new Map(),
      });
    }
    library.set(kind, entries);
  }
  for (const words of readGenerated<GeneratedWords>('words')) {
    const [folder = '', ...rest] = words._raw.sourceFilePath.split('/');
    const locale = rest.pop()?.replace(/\.mdx$/, '') as Locale;
    const kind = kindOfFolder(folder);
    library.get(kind)?.get(rest.join('/'))?.words.set(locale, words);
  }
  return library;
}

function kindOfFolder(folder: string): Kind {
  const kind = kinds.find((candidate) => documentKinds[candidate].folder === folder);
  if (!kind) throw new Error(`content/${folder}/ belongs to no kind of document in lib/schema.ts.`);
  return kind;
}

let cached: Library | undefined;

/** Read once in a build; read anew on every request of the development server. */
function library(): Library {
  if (!cached || process.env.NODE_ENV === 'development') cached = readLibrary();
  return cached;
}

let cachedLock: TranslationLock | undefined;

function lock(): TranslationLock {
  if (!cachedLock || process.env.NODE_ENV === 'development') cachedLock = readLock();
  return cachedLock;
}

const entriesOf = (kind: Kind): Entry[] => [...(library().get(kind)?.values() ?? [])];

function inLanguage<K extends Kind>(entry: Entry, locale: Locale): Document<K> {
  const document = entry.documents.get(locale) ?? readDocument(entry, locale);
  entry.documents.set(locale, document);
  return document as Document<K>;
}

/** Bodies are parsed when a page asks for them: lists of thousands need titles only. */
function readDocument(entry: Entry, locale: Locale): Document {
  const source = entry.words.get(sourceLocale);
  if (!source) throw new Error(`content: ${entry.kind}/${entry.slug} has no German text.`);
  const words = entry.words.get(locale) ?? source;
  return {
    kind: entry.kind,
    slug: entry.slug,
    facts: entry.facts,
    locale,
    textLocale: words === source ? sourceLocale : locale,
    isFallback: words === source && locale !== sourceLocale,
    availableIn: localeCodes.filter((code) => entry.words.has(code)),
    title: words.title,
    summary: words.summary,
    synonyms: words.synonyms ?? [],
    translation: words.translation,
    get body() {
      return withHeadingIds(parseBody(words), headingIds(parseBody(source)));
    },
    get headings() {
      return headingsOf(this.body);
    },
    get staleSections() {
      if (words === source) return [];
      const german = sectionHashes({ ...source, body: parseBody(source) });
      const path = `${documentKinds[entry.kind].folder}/${entry.slug}`;
      return staleSections(german, lock()[path]?.[locale]);
    },
  };
}

const parseBody = (words: GeneratedWords): Root => JSON.parse(words.body.html) as Root;

/** The folder names of all documents of a kind, for `generateStaticParams`. */
export function slugsOf(kind: Kind): string[] {
  return entriesOf(kind).map(({ slug }) => slug);
}

/** One document; an unknown one is an error in the code or in a reference that the checks missed. */
export function getDocument<K extends Kind>(kind: K, slug: string, locale: Locale): Document<K> {
  const entry = library().get(kind)?.get(slug);
  if (!entry) throw new Error(`content/${documentKinds[kind].folder}/${slug}/ does not exist.`);
  return inLanguage<K>(entry, locale);
}

/** One of the pages that the site needs, with its own facts. */
export const getPage = <S extends PageSlug>(slug: S, locale: Locale): Page<S> =>
  getDocument('page', slug, locale) as Page<S>;

/**
 * The document behind a reference such as `handlungsfelder/gesundheit-und-pflege`.
 *
 * @param expected the only kind that it may be
 */
export function getReferenced<K extends Kind = Kind>(
  reference: string,
  locale: Locale,
  expected?: K,
): Document<K> {
  const [folder = '', ...slug] = reference.split('/');
  const kind = kindOfFolder(folder);
  if (expected && kind !== expected) throw new Error(`content/${reference}/ is no ${expected}.`);
  return getDocument(kind as K, slug.join('/'), locale);
}

function getAll<K extends Kind>(kind: K, locale: Locale): Document<K>[] {
  return entriesOf(kind).map((entry) => inLanguage<K>(entry, locale));
}

const byNumber = (a: Field | Theme, b: Field | Theme) => a.facts.number - b.facts.number;

/** The fields of action in their official order. */
export const getFields = (locale: Locale): Field[] => getAll('field', locale).sort(byNumber);

/** The cross-cutting themes in their official order. */
export const getThemes = (locale: Locale): Theme[] => getAll('theme', locale).sort(byNumber);

/** The conferences, earliest first. */
export const getConferences = (locale: Locale): Conference[] =>
  getAll('conference', locale).sort((a, b) => a.facts.date.localeCompare(b.facts.date));

/** The year a release is filed under: the first folder of its path. */
export const pressYear = ({ slug }: DocumentId<'press'>): number => Number(slug.split('/')[0]);

interface Archive {
  releases: readonly PressRelease[];
  positions: ReadonlyMap<string, number>;
}

const archives = new WeakMap<Library, Map<Locale, Archive>>();

function archive(locale: Locale): Archive {
  const key = library();
  const known = archives.get(key) ?? new Map<Locale, Archive>();
  archives.set(key, known);
  const found = known.get(locale) ?? readArchive(locale);
  known.set(locale, found);
  return found;
}

function readArchive(locale: Locale): Archive {
  const { compare } = new Intl.Collator(sourceLocale, { numeric: true });
  const releases = getAll('press', locale)
    .map((release) => ({ release, date: pressDate(release), dated: Boolean(release.facts.date) }))
    .sort(
      (a, b) =>
        (a.date === b.date ? 0 : a.date < b.date ? 1 : -1) ||
        Number(b.dated) - Number(a.dated) ||
        compare(b.release.facts.number ?? '', a.release.facts.number ?? '') ||
        compare(a.release.slug, b.release.slug),
    )
    .map(({ release }) => release);
  return { releases, positions: new Map(releases.map(({ slug }, index) => [slug, index])) };
}

/** The press archive, newest first; an article without a date stands right after its source. */
export const getPressReleases = (locale: Locale): readonly PressRelease[] =>
  archive(locale).releases;

/** The releases published right before and right after a release. */
export function neighboursOf({ slug, locale }: PressRelease): {
  older: PressRelease | undefined;
  newer: PressRelease | undefined;
} {
  const { releases, positions } = archive(locale);
  const position = positions.get(slug) ?? Number.NaN;
  return { older: releases[position + 1], newer: releases[position - 1] };
}

/** The day on which the page about a release was last changed. */
export function lastChanged({ facts }: PressRelease): string {
  const days = (facts.changes ?? []).map(({ date }) => date);
  return [facts.added, facts.withdrawn?.date ?? '', ...days].sort().at(-1) ?? facts.added;
}

/** The day of publication as `YYYY-MM-DD`; for an article without one, that of its source. */
export function pressDate(release: PressRelease): string {
  const { date, basedOn } = release.facts;
  if (date) return date;
  const source = basedOn && getReferenced(basedOn, release.locale, 'press');
  return source ? pressDate(source) : `${pressYear(release)}-01-01`;
}

/** The years of the archive, newest first. */
export function pressYears(): number[] {
  const years = entriesOf('press').map(({ slug }) => pressYear({ kind: 'press', slug }));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** Who issued a release; an article stands under the issuer of the release it repeats. */
export function issuerOf(release: PressRelease): Issuer | undefined {
  const { issuer, basedOn } = release.facts;
  if (issuer) return getDocument('issuer', issuer, release.locale);
  return basedOn ? issuerOf(getReferenced(basedOn, release.locale, 'press')) : undefined;
}

/** The glossary in the alphabet of the reader's language. */
export function getTerms(locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale);
  return getAll('term', locale).sort((a, b) => compare(a.title, b.title));
}

export const getPages = (locale: Locale): Page[] => getAll('page', locale);

/** Every document there is, for figures about the whole site. */
export const getEveryDocument = (locale: Locale): Document[] =>
  kinds.flatMap((kind) => getAll(kind, locale));

const withoutSideBySide = new Set<string>([pageSlugs.notFound, pageSlugs.glossary]);

const hasSideBySide = ({ kind, slug }: DocumentId): boolean =>
  kind !== 'term' && kind !== 'issuer' && !(kind === 'page' && withoutSideBySide.has(slug));

/** Whether a document is also shown beside its German text; the glossary names it anyway. */
export const isShownBesideGerman = (document: Document): boolean =>
  document.textLocale !== sourceLocale && hasSideBySide(document);

/** The documents that are also shown beside their German text in a language. */
export function sideBySideDocuments(locale: Locale): DocumentId[] {
  return kinds
    .flatMap((kind) => entriesOf(kind))
    .filter((entry) => hasSideBySide(entry) && locale !== sourceLocale && entry.words.has(locale))
    .map(({ kind, slug }) => ({ kind, slug }));
}
