import {
  type Candidate,
  expand,
  expandTogether,
  type Meaning,
  type QueryLanguages,
} from './expand.ts';
import type { Posting } from './format.ts';
import type { IndexReader } from './index-reader.ts';
import { type QueryWord, readQuery } from './query.ts';
import { germanMark } from './record.ts';
import type { Word } from './words.ts';

/** A document that fits a query. */
export interface Hit {
  document: number;
  score: number;
  /** Whether only German words led to it, on a page in another language. */
  isByGerman: boolean;
  /** Whether it has each word of the query that is known at all. */
  hasAllWords: boolean;
}

/** What a query means, if one of its words is spelt in an unknown way. */
export interface Correction {
  word: Word;
  /** The terms that are spelt almost alike. */
  terms: string[];
}

export interface SearchResult {
  /** Every document that fits, best first. */
  hits: Hit[];
  /** How well the words of the query are known here: 1 when each stands in the index as it is. */
  coverage: number;
  /** The terms that were found, to mark them in texts. */
  terms: ReadonlySet<string>;
  corrections: Correction[];
}

/** How much a word counts that a document may lack, and one made of two words of the query. */
const shares = { needed: 1, optional: 0.5, extra: 1.5 } as const;

interface Weighed {
  candidate: Candidate;
  postings: Posting[];
  rarity: number;
}

interface WeighedMeaning {
  candidates: Weighed[];
  kind: keyof typeof shares;
}

/**
 * Searches one index.
 *
 * @param facets terms of `facetTerm` that each document must have; without words, they alone count
 */
export async function search(
  query: string,
  index: IndexReader,
  languages: QueryLanguages,
  facets: readonly string[] = [],
): Promise<SearchResult> {
  const { documents } = await index.head();
  const { words } = readQuery(query, languages);
  const meanings = await expandAll(words, index, languages);
  const meant = await Promise.all(
    meanings.flat().map(async ({ candidates, isOptional, isExtra }) => ({
      candidates: await weighAll(candidates, index, documents),
      kind: isExtra ? ('extra' as const) : isOptional ? ('optional' as const) : ('needed' as const),
    })),
  );
  const allowed = facets.length > 0 ? await documentsWith(facets, index) : undefined;
  const found = words.length === 0 && allowed ? [...allowed].map(unranked) : rank(meant);
  return {
    hits: allowed ? found.filter(({ document }) => allowed.has(document)) : found,
    coverage: words.length === 0 ? 1 : coverageOf(meanings),
    terms: new Set(
      meant.flatMap(({ candidates }) => candidates.map(({ candidate }) => candidate.entry.term)),
    ),
    corrections: words.flatMap((word, place) => {
      const typos = (meanings[place] ?? [])
        .flatMap(({ candidates }) => candidates)
        .filter(({ isTypo }) => isTypo);
      return typos.length > 0 ? [{ word, terms: typos.map(({ entry }) => entry.term) }] : [];
    }),
  };
}

const unranked = (document: number): Hit => ({
  document,
  score: 1,
  isByGerman: false,
  hasAllWords: true,
});

/** The documents that are filed under all of these, in their order. */
async function documentsWith(facets: readonly string[], index: IndexReader): Promise<Set<number>> {
  const lists = await Promise.all(
    facets.map(async (facet) => {
      const entry = await index.find(facet);
      const postings = entry ? await index.postings(entry) : [];
      return new Set(postings.map(({ document }) => document));
    }),
  );
  const [first = new Set<number>(), ...others] = lists;
  return new Set([...first].filter((document) => others.every((other) => other.has(document))));
}

/** What each word means; two words that the index has as one count as one. */
async function expandAll(
  words: readonly QueryWord[],
  index: IndexReader,
  languages: QueryLanguages,
): Promise<Meaning[][]> {
  const pairs = words.slice(1).map(({ text }, place) => [words[place]?.text ?? '', text] as const);
  const [single, joined] = await Promise.all([
    Promise.all(
      words.map(async ({ text, isOptional }, place) => {
        const meanings = await expand(text, index, languages, place === words.length - 1);
        return isOptional ? meanings.map((meaning) => ({ ...meaning, isOptional })) : meanings;
      }),
    ),
    Promise.all(pairs.map(([first, second]) => expandTogether(first, second, index, languages))),
  ]);
  return single.map((meanings, place) => {
    const candidates = joined[place] ?? [];
    return candidates.length > 0 ? [...meanings, { candidates, isExtra: true }] : meanings;
  });
}

const weighAll = (candidates: readonly Candidate[], index: IndexReader, documents: number) =>
  Promise.all(
    candidates.map(async (candidate): Promise<Weighed> => {
      const postings = await index.postings(candidate.entry);
      const rarity = Math.log(1 + (documents - postings.length + 0.5) / (postings.length + 0.5));
      return { candidate, postings, rarity };
    }),
  );

/** How well each word is known; two that the index has as one word are. */
function coverageOf(meanings: readonly Meaning[][]): number {
  const isJoined = (place: number) => meanings[place]?.some(({ isExtra }) => isExtra) ?? false;
  const weights = meanings.map((meaning, place) =>
    isJoined(place) || isJoined(place - 1)
      ? 1
      : Math.max(0, ...meaning.flatMap(({ candidates }) => candidates.map(({ weight }) => weight))),
  );
  return weights.reduce((sum, weight) => sum + weight, 0) / (weights.length || 1);
}

interface Tally {
  score: number;
  words: number;
  isByGerman: boolean;
}

/** Adds up what each word of the query says about each document. */
function rank(meant: readonly WeighedMeaning[]): Hit[] {
  const tallies = new Map<number, Tally>();
  const needed = meant.filter(({ kind }) => kind === 'needed').length;
  for (const { candidates, kind } of meant) {
    for (const [document, best] of bestOf(candidates)) {
      const tally = tallies.get(document) ?? { score: 0, words: 0, isByGerman: true };
      tally.score += best.score * shares[kind];
      tally.words += kind === 'needed' ? 1 : 0;
      tally.isByGerman &&= best.isGerman;
      tallies.set(document, tally);
    }
  }
  const hits = [...tallies].map(([document, { score, words, isByGerman }]) => ({
    document,
    score: score * ((words + 0.5) / (needed + 0.5)) ** 1.5,
    isByGerman,
    hasAllWords: words === needed,
  }));
  return hits.sort((a, b) => b.score - a.score || a.document - b.document);
}

function bestOf(word: readonly Weighed[]): Map<number, { score: number; isGerman: boolean }> {
  const best = new Map<number, { score: number; isGerman: boolean }>();
  for (const { candidate, postings, rarity } of word) {
    const isGerman = candidate.entry.term.startsWith(germanMark);
    for (const { document, impact } of postings) {
      const score = candidate.weight * rarity * impact;
      const known = best.get(document);
      if (!known || score > known.score) best.set(document, { score, isGerman });
    }
  }
  return best;
}
