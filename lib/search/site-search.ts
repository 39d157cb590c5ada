import type { QueryLanguages } from './expand.ts';
import { wordFor } from './highlight.ts';
import type { IndexReader } from './index-reader.ts';
import type { ResultGroup, ResultRecord } from './record.ts';
import { type SearchResult, search } from './search.ts';

/** A document in a list of results; its words are read when it is shown. */
export interface FoundDocument {
  score: number;
  terms: ReadonlySet<string>;
  isByGerman: boolean;
  record(): Promise<ResultRecord>;
  passages(): Promise<string[]>;
}

export interface FoundGroup {
  group: ResultGroup;
  documents: FoundDocument[];
}

export interface FoundInIndex {
  groups: FoundGroup[];
  /** The query with its misspelt words corrected, if there are any. */
  suggestion?: string;
}

/** Searches the pages and the glossary; the group with the best document comes first. */
export async function searchPages(
  query: string,
  index: IndexReader,
  languages: QueryLanguages,
): Promise<FoundInIndex> {
  const result = await search(query, index, languages);
  const documents = foundDocuments(result, index);
  const groups = new Map<ResultGroup, FoundDocument[]>();
  for (const document of documents) {
    const { group } = await document.record();
    groups.set(group, [...(groups.get(group) ?? []), document]);
  }
  return {
    groups: [...groups].map(([group, members]) => ({ group, documents: members })),
    suggestion: await suggest(query, result, documents, languages),
  };
}

/** Searches the press archive. */
export async function searchReleases(
  query: string,
  index: IndexReader,
  languages: QueryLanguages,
): Promise<FoundInIndex> {
  const result = await search(query, index, languages);
  const documents = foundDocuments(result, index);
  return {
    groups: documents.length > 0 ? [{ group: 'releases', documents }] : [],
    suggestion: await suggest(query, result, documents, languages),
  };
}

const foundDocuments = ({ hits, terms }: SearchResult, index: IndexReader): FoundDocument[] =>
  hits.map(({ document, score, isByGerman }) => ({
    score,
    isByGerman,
    terms,
    record: () => index.record(document),
    passages: () => index.passages(document),
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
      return [title, german, summary, ...(await document.passages())];
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
