import type { QueryLanguages } from './expand.ts';
import { wordFor } from './highlight.ts';
import type { IndexReader } from './index-reader.ts';
import type { ResultDetails, ResultGroup, ResultRecord } from './record.ts';
import { type SearchResult, search } from './search.ts';

/** A document in a list of results; its words are read when it is shown. */
export interface FoundDocument {
  score: number;
  terms: ReadonlySet<string>;
  isByGerman: boolean;
  record(): Promise<ResultRecord>;
  details(): Promise<ResultDetails>;
}

export interface FoundGroup {
  group: ResultGroup;
  documents: FoundDocument[];
}

export interface Found {
  /** Best first. */
  documents: FoundDocument[];
  /** How well the words of the query are known: 1 when all of them are. */
  coverage: number;
  /** The query with its misspelt words corrected, if there are any. */
  suggestion?: string;
}

/** Searches one index: that of the pages and the glossary, or that of the press archive. */
export async function searchIndex(
  query: string,
  index: IndexReader,
  languages: QueryLanguages,
): Promise<Found> {
  const result = await search(query, index, languages);
  const documents = foundDocuments(result, index);
  const suggestion = await suggest(query, result, documents, languages);
  return { documents, coverage: result.coverage, suggestion };
}

/** What one index knows this much worse than the other is left out. */
const muchWorse = 0.7;

/** What both indexes found; that of the index that knows the words better comes first. */
export function together(pages: Found, releases: Found): Found {
  const isBetter = releases.coverage > pages.coverage && releases.documents.length > 0;
  const [first, second] = isBetter ? [releases, pages] : [pages, releases];
  const isUseful = second.coverage >= first.coverage * muchWorse || first.documents.length === 0;
  return { ...first, documents: [...first.documents, ...(isUseful ? second.documents : [])] };
}

/** The documents by the part of the site they belong to; the part of the best one comes first. */
export async function groupsOf({ documents }: Found): Promise<FoundGroup[]> {
  const groups = new Map<ResultGroup, FoundDocument[]>();
  for (const document of documents) {
    const { group } = await document.record();
    groups.set(group, [...(groups.get(group) ?? []), document]);
  }
  return [...groups].map(([group, members]) => ({ group, documents: members }));
}

const foundDocuments = ({ hits, terms }: SearchResult, index: IndexReader): FoundDocument[] =>
  hits.map(({ document, score, isByGerman }) => ({
    score,
    isByGerman,
    terms,
    record: () => index.record(document),
    details: () => index.details(document),
  }));

const askedForWords = 3;

/** Writes the query with words that stand in the best results in place of misspelt ones. */
async function suggest(
  query: string,
  { corrections }: SearchResult,
  documents: readonly FoundDocument[],
  languages: QueryLanguages,
): Promise<string | undefined> {
  if (corrections.length === 0) return undefined;
  const best = documents.slice(0, askedForWords);
  const texts = await Promise.all(
    best.map(async (document) => {
      const { title, summary, german = '' } = await document.record();
      const details = await document.details();
      return [title, german, summary, details.synonyms, details.german, details.sentences].flat();
    }),
  );
  let suggestion = query;
  for (const { word, terms } of corrections.toReversed()) {
    const known = wordFor(terms, texts.flat(), languages);
    if (!known) return undefined;
    suggestion = suggestion.slice(0, word.start) + known + suggestion.slice(word.end);
  }
  return suggestion;
}
