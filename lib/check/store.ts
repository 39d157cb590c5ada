import type { Figures } from '../language/readability.ts';
import {
  type ShelfName,
  type StoredFacts,
  type StoredFigures,
  type StoredWording,
  type StoredWords,
  writeLibrary,
} from '../library/store.ts';
import { type Locale, localeCodes, sourceLocale } from '../locales.ts';
import { headingIds, headingsOf, withHeadingIds } from '../markdown/headings.ts';
import { withTableHeads } from '../markdown/tables.ts';
import type { Revision } from '../revisions/revisions.ts';
import { type Facts, factsSchema, type Kind, kinds, type Words } from '../schema.ts';
import { type ReadFile, readFiles } from '../source/contentlayer.ts';
import type { CheckedDocument } from '../source/document.ts';
import type { Freshness } from '../translations/freshness.ts';
import { wordingStep } from '../urls.ts';
import { visibleAt } from './publication.ts';

/** What the check knows of content in which it found no error. */
export interface CheckedContent {
  moment: string;
  revisions: readonly Revision[];
  documents: readonly CheckedDocument[];
  freshness: Freshness;
  figures: ReadonlyMap<Locale, Figures>;
}

/**
 * Writes what pages need of checked content: nobody else parses a text in this build. What is not to be
 * seen yet is left out, and so it is in no page, feed, file or index.
 */
export async function storeContent(
  folder: string,
  { moment, documents: all, revisions, freshness, figures }: CheckedContent,
): Promise<void> {
  const documents = visibleAt(all, moment);
  const hidden = all.filter((document) => !documents.includes(document)).map(({ path }) => path);
  const texts = new Map(documents.flatMap((document) => textsOf(document, freshness)));
  const files = await readFiles(folder, hidden, (path) => texts.get(path)?.body ?? '');
  const shelves = new Map<ShelfName, unknown>();
  for (const kind of kinds) {
    const own = documents.filter((document) => document.kind === kind);
    shelves.set(kind, factsOf(kind, own, files));
    for (const locale of localeCodes) {
      shelves.set(`${kind}.${locale}`, wordsOf(locale, own, files, texts));
    }
  }
  shelves.set('wordings', wordingsOf(documents));
  shelves.set('revisions', Object.fromEntries(revisions.map((each) => [each.slug, each.changed])));
  shelves.set('figures', meanWords(figures));
  writeLibrary(shelves);
}

/** What is made of a tree, before the tree is forgotten. */
type Text = Pick<StoredWords, 'body' | 'headings' | 'staleSections'>;

/** The texts of a document by their path below `content/`; headings have German ids in each language. */
function textsOf({ path, words }: CheckedDocument, freshness: Freshness): [string, Text][] {
  const source = words.get(sourceLocale);
  if (!source) return [];
  const ids = headingIds(source.body);
  return [...words].map(([locale, { file, body }]) => {
    const tree = withHeadingIds(body, ids);
    const staleSections = freshness.stale.get(file) ?? [];
    return [
      `${path}/${locale}.mdx`,
      { body: JSON.stringify(tree), headings: headingsOf(tree), staleSections },
    ];
  });
}

function factsOf(
  kind: Kind,
  documents: readonly CheckedDocument[],
  files: ReadonlyMap<string, ReadFile>,
): StoredFacts {
  return Object.fromEntries(
    documents.map(({ path, slug }) => [
      slug,
      pick<Facts>(files.get(`${path}/meta.yaml`), Object.keys(factsSchema(kind, slug).shape)),
    ]),
  );
}

function wordsOf(
  locale: Locale,
  documents: readonly CheckedDocument[],
  files: ReadonlyMap<string, ReadFile>,
  texts: ReadonlyMap<string, Text>,
): Record<string, StoredWords> {
  return Object.fromEntries(
    documents.flatMap(({ path, slug }): [string, StoredWords][] => {
      const name = `${path}/${locale}.mdx`;
      const file = files.get(name);
      const text = texts.get(name);
      if (!file?.body || !text) return [];
      const front = pick<Words>(file, ['title', 'summary', 'synonyms', 'translation']);
      return [[slug, { ...front, ...text, body: file.body.html }]];
    }),
  );
}

/** Official wordings by the release; their headings have ids that no other part of a page has. */
function wordingsOf(documents: readonly CheckedDocument[]): Record<string, StoredWording> {
  return Object.fromEntries(
    documents.flatMap(({ slug, wording }): [string, StoredWording][] => {
      if (!wording) return [];
      const body = withTableHeads(wording.body);
      const ids = headingIds(body).map((id) => `${wordingStep}-${id}`);
      const tree = withHeadingIds(body, ids);
      return [
        [slug, { ...wording.wording, headings: headingsOf(tree), body: JSON.stringify(tree) }],
      ];
    }),
  );
}

/** Contentlayer adds names of its own to what a file says. */
const pick = <T>(file: ReadFile | undefined, names: readonly string[]): T =>
  Object.fromEntries(names.map((name) => [name, file?.[name]])) as T;

const meanWords = (figures: CheckedContent['figures']): StoredFigures =>
  Object.fromEntries([...figures].map(([locale, found]) => [locale, found.meanWords]));
