import type { QueryLanguages } from './expand.ts';
import { wordFor } from './highlight.ts';
import type { IndexReader } from './index-reader.ts';
import { hasPhrase } from './phrases.ts';
import { readQuery } from './query.ts';
import type { ResultDetails, ResultGroup, ResultRecord } from './record.ts';
import { type Hit, type SearchResult, search } from './search.ts';

/** A document in a list of results; its words are read when it is shown. */
export interface FoundDocument extends Omit<Hit, 'document'> {
  /** Its place in the index, where the newest come first. */
  place: number;
  group: ResultGroup;
  /** Whether it fits nearly as well as the best one; others stand behind a button. */
  isClose: boolean;
  terms: ReadonlySet<string>;
  record(): Promise<ResultRecord>;
  details(): Promise<ResultDetails>;
}

export interface FoundGroup {
  group: ResultGroup;
  documents: FoundDocument[];
}

export interface Found {
  /** Every document that fits, best first. */
  documents: FoundDocument[];
  /** How well the words of the query are known: 1 when all of them are. */
  coverage: number;
  /** The query with its misspelt words corrected, if there are any. */
  suggestion?: string;
}

export interface SearchOptions {
  /** Terms of `facetTerm` that each document must have. */
  facets?: readonly string[];
  /** Whether the newest come first, whatever fits best. */
  isByDate?: boolean;
}

/** What a document must score of the best one to be shown at once. */
const closeShare = 0.65;

/** Searches one index: that of the pages and the glossary, or that of the press archive. */
export async function searchIndex(
  query: string,
  index: IndexReader,
  languages: QueryLanguages,
  { facets = [], isByDate = false }: SearchOptions = {},
): Promise<Found> {
  const result = await search(query, index, languages, facets);
  const found = await foundDocuments(result, index);
  const documents = await phrasesFirst(query, found, languages);
  const suggestion = await suggest(query, result, documents, languages);
  return {
    documents: isByDate ? documents.toSorted((a, b) => a.place - b.place) : documents,
    coverage: result.coverage,
    suggestion,
  };
}

/** What one index knows this much worse than the other stands behind a button. */
const muchWorse = 0.7;

/** What both indexes found; that of the index that knows the words better comes first. */
export function together(pages: Found, releases: Found): Found {
  const isBetter = releases.coverage > pages.coverage && releases.documents.length > 0;
  const [first, second] = isBetter ? [releases, pages] : [pages, releases];
  const isUseful = second.coverage >= first.coverage * muchWorse || first.documents.length === 0;
  const others = isUseful
    ? second.documents
    : second.documents.map((document) => ({ ...document, isClose: false }));
  return { ...first, documents: [...first.documents, ...others] };
}

/**
 * The documents by the part of the site they belong to. The part of the best one comes first, but a
 * page that fits nearly as well as a word of the glossary tells more about it.
 */
export function groupsOf({ documents }: Found): FoundGroup[] {
  const groups = new Map<ResultGroup, FoundDocument[]>();
  for (const document of documents) {
    groups.set(document.group, [...(groups.get(document.group) ?? []), document]);
  }
  const found = [...groups].map(([group, members]) => ({ group, documents: members }));
  const isLeading = ({ group, documents: [best] }: FoundGroup) =>
    group === 'pages' && best?.isClose && documents[0]?.group === 'terms';
  return [...found.filter(isLeading), ...found.filter((group) => !isLeading(group))];
}

async function foundDocuments(
  { hits, terms }: SearchResult,
  index: IndexReader,
): Promise<FoundDocument[]> {
  const least = (hits[0]?.score ?? 0) * closeShare;
  return Promise.all(
    hits.map(async ({ document, ...hit }) => ({
      ...hit,
      place: document,
      group: await index.group(document),
      isClose: hit.score >= least,
      terms,
      record: () => index.record(document),
      details: () => index.details(document),
    })),
  );
}

/** How many documents are read for words in quotation marks. */
const mostRead = 24;

/** The documents in which the words in quotation marks stand next to each other before all others. */
async function phrasesFirst(
  query: string,
  documents: FoundDocument[],
  languages: QueryLanguages,
): Promise<FoundDocument[]> {
  const { phrases } = readQuery(query, languages);
  if (phrases.length === 0) return documents;
  const complete = documents.filter(({ hasAllWords }) => hasAllWords).slice(0, mostRead);
  const texts = await Promise.all(complete.map(textsOf));
  const fitting = new Set(
    complete.filter((_, place) =>
      phrases.every((phrase) => hasPhrase(phrase, texts[place] ?? [], languages)),
    ),
  );
  if (fitting.size === 0) return documents;
  const rest = documents.filter((document) => !fitting.has(document));
  return [
    ...[...fitting].map((document) => ({ ...document, isClose: true })),
    ...rest.map((document) => ({ ...document, isClose: false })),
  ];
}

/** The words of a document as far as readers see them in the results. */
async function textsOf(document: FoundDocument): Promise<string[]> {
  const [{ title, summary, german = '' }, details] = await Promise.all([
    document.record(),
    document.details(),
  ]);
  return [title, german, summary, details.synonyms, details.german, details.sentences].flat();
}

const askedForWords = 3;

/** Writes the query with words that stand in the best results in place of misspelt ones. */
async function suggest(
  query: string,
  { corrections }: SearchResult,
  documents: readonly FoundDocument[],
  languages: QueryLanguages,
): Promise<string | undefined> {
  if (corrections.length === 0) return undefined;
  const texts = await Promise.all(documents.slice(0, askedForWords).map(textsOf));
  let suggestion = query;
  for (const { word, terms } of corrections.toReversed()) {
    const known = wordFor(terms, texts.flat(), languages);
    if (!known) return undefined;
    suggestion = suggestion.slice(0, word.start) + known + suggestion.slice(word.end);
  }
  return suggestion;
}
