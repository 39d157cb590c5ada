import type { Root } from 'hast';
import { derived } from './library/derived.ts';
import { readShelf, type StoredWords } from './library/store.ts';
import { type Locale, localeCodes, sourceLocale } from './locales.ts';
import type { Heading } from './markdown/headings.ts';
import { type PageSlug, pageSlugs } from './navigation.ts';
import {
  documentKinds,
  type Facts,
  type Kind,
  kinds,
  type PageFacts,
  type Wording,
  type Words,
} from './schema.ts';
import type { DocumentId } from './urls.ts';

/**
 * THE door to content. Everything else asks this module for documents in the words of the domain;
 * the library that the check has written is read here and nowhere else.
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

interface Entry {
  kind: Kind;
  slug: string;
  facts: Facts;
  words: Map<Locale, StoredWords>;
  /** What was handed out already, so that ten thousand documents are put together once. */
  documents: Map<Locale, Document>;
}

/** The documents of a kind by slug. */
const shelf = derived((kind: Kind): ReadonlyMap<string, Entry> => {
  const entries = Object.entries(readShelf(kind)).map(([slug, facts]): [string, Entry] => [
    slug,
    { kind, slug, facts, words: new Map(), documents: new Map() },
  ]);
  const found = new Map(entries);
  for (const locale of localeCodes) {
    for (const [slug, words] of Object.entries(readShelf(`${kind}.${locale}`))) {
      found.get(slug)?.words.set(locale, words);
    }
  }
  return found;
});

function kindOfFolder(folder: string): Kind {
  const kind = kinds.find((candidate) => documentKinds[candidate].folder === folder);
  if (!kind) throw new Error(`content/${folder}/ belongs to no kind of document in lib/schema.ts.`);
  return kind;
}

const entriesOf = (kind: Kind): Entry[] => [...shelf(kind).values()];

function inLanguage<K extends Kind>(entry: Entry, locale: Locale): Document<K> {
  const document = entry.documents.get(locale) ?? makeDocument(entry, locale);
  entry.documents.set(locale, document);
  return document as Document<K>;
}

function makeDocument({ kind, slug, facts, words: all }: Entry, locale: Locale): Document {
  const source = all.get(sourceLocale);
  if (!source) throw new Error(`content: ${kind}/${slug} has no German text.`);
  const words = all.get(locale) ?? source;
  return {
    kind,
    slug,
    facts,
    locale,
    textLocale: words === source ? sourceLocale : locale,
    isFallback: words === source && locale !== sourceLocale,
    availableIn: localeCodes.filter((code) => all.has(code)),
    title: words.title,
    summary: words.summary,
    synonyms: words.synonyms ?? [],
    translation: words.translation,
    headings: words.headings,
    staleSections: words.staleSections,
  };
}

/** The text of a document as a tree, read for whoever draws it: lists of thousands need titles only. */
export function bodyOf({ kind, slug, textLocale }: Document): Root {
  const words = shelf(kind).get(slug)?.words.get(textLocale);
  if (!words) throw new Error(`content: ${kind}/${slug} has no text in ${textLocale}.`);
  return JSON.parse(words.body) as Root;
}

/** The words of a release as its issuer wrote them. */
export interface ReleaseWording extends Wording {
  body: Root;
  headings: readonly Heading[];
}

const wordings = derived((name: 'wordings') => readShelf(name));

/** The official wording of a release, in the language it was issued in, where the archive holds it. */
export function wordingOf({ slug }: DocumentId<'press'>): ReleaseWording | undefined {
  const wording = wordings('wordings')[slug];
  return wording && { ...wording, body: JSON.parse(wording.body) as Root };
}

/** Whether the archive holds the official wording of a release. */
export const hasWording = ({ slug }: DocumentId<'press'>): boolean =>
  Object.hasOwn(wordings('wordings'), slug);

/** The releases whose official wording the archive holds. */
export const slugsWithWording = (): string[] => Object.keys(wordings('wordings'));

/** The folder names of all documents of a kind, for `generateStaticParams`. */
export function slugsOf(kind: Kind): string[] {
  return entriesOf(kind).map(({ slug }) => slug);
}

/** One document; an unknown one is an error in the code or in a reference that the checks missed. */
export function getDocument<K extends Kind>(kind: K, slug: string, locale: Locale): Document<K> {
  const entry = shelf(kind).get(slug);
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

export function getAll<K extends Kind>(kind: K, locale: Locale): Document<K>[] {
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
