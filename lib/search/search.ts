import { type Candidate, expand, expandTogether, type QueryLanguages } from './expand.ts';
import type { Posting } from './format.ts';
import type { IndexReader } from './index-reader.ts';
import { germanMark } from './record.ts';
import { type Word, wordsOf } from './words.ts';

/** A document that fits a query. */
export interface Hit {
  document: number;
  score: number;
  /** Whether only German words led to it, on a page in another language. */
  isByGerman: boolean;
}

/** What a query means, if one of its words is spelt in an unknown way. */
export interface Correction {
  word: Word;
  /** The terms that are spelt almost alike. */
  terms: string[];
}

export interface SearchResult {
  /** Best first; documents that fit much worse than the best are left out. */
  hits: Hit[];
  /** How well the words of the query are known here: 1 when each stands in the index as it is. */
  coverage: number;
  /** The terms that were found, to mark them in texts. */
  terms: ReadonlySet<string>;
  corrections: Correction[];
}

const mostWords = 16;
/** What a document must score of the best one to be listed. */
const leastShare = 0.5;

interface Weighed {
  candidate: Candidate;
  postings: Posting[];
  rarity: number;
}

/** Searches one index. An empty query, or one of words without meaning, finds nothing. */
export async function search(
  query: string,
  index: IndexReader,
  languages: QueryLanguages,
): Promise<SearchResult> {
  const { documents } = await index.head();
  const words = wordsOf(query).slice(0, mostWords);
  const expanded = await expandAll(words, index, languages);
  const meant = await Promise.all(
    expanded
      .filter((candidates) => candidates?.length)
      .map((candidates) => weighAll(candidates ?? [], index, documents)),
  );
  return {
    hits: rank(meant),
    coverage: coverageOf(expanded),
    terms: new Set(meant.flat().map(({ candidate }) => candidate.entry.term)),
    corrections: words.flatMap((word, place) => {
      const typos = (expanded[place] ?? []).filter(({ isTypo }) => isTypo);
      return typos.length > 0 ? [{ word, terms: typos.map(({ entry }) => entry.term) }] : [];
    }),
  };
}

/** The candidates for each word; two words that the index has as one count as one. */
async function expandAll(
  words: readonly Word[],
  index: IndexReader,
  languages: QueryLanguages,
): Promise<(Candidate[] | undefined)[]> {
  const pairs = words.slice(1).map(({ text }, place) => [words[place]?.text ?? '', text] as const);
  const [single, joined] = await Promise.all([
    Promise.all(words.map(({ text }) => expand(text, index, languages))),
    Promise.all(pairs.map(([first, second]) => expandTogether(first, second, index, languages))),
  ]);
  joined.forEach((candidates, place) => {
    if (candidates.length === 0 || !single[place] || !single[place + 1]) return;
    single[place] = candidates;
    single[place + 1] = undefined;
  });
  return single;
}

const weighAll = (candidates: readonly Candidate[], index: IndexReader, documents: number) =>
  Promise.all(
    candidates.map(async (candidate): Promise<Weighed> => {
      const postings = await index.postings(candidate.entry);
      const rarity = Math.log(1 + (documents - postings.length + 0.5) / (postings.length + 0.5));
      return { candidate, postings, rarity };
    }),
  );

function coverageOf(expanded: readonly (Candidate[] | undefined)[]): number {
  const words = expanded.filter((candidates) => candidates !== undefined);
  const weights = words.map((candidates) => Math.max(0, ...candidates.map(({ weight }) => weight)));
  return weights.reduce((sum, weight) => sum + weight, 0) / (words.length || 1);
}

interface Tally {
  score: number;
  words: number;
  isByGerman: boolean;
}

/** Adds up what each word of the query says about each document. */
function rank(meant: readonly Weighed[][]): Hit[] {
  const tallies = new Map<number, Tally>();
  for (const word of meant) {
    for (const [document, best] of bestOfWord(word)) {
      const tally = tallies.get(document) ?? { score: 0, words: 0, isByGerman: true };
      tally.score += best.score;
      tally.words += 1;
      tally.isByGerman &&= best.isGerman;
      tallies.set(document, tally);
    }
  }
  const hits = [...tallies].map(([document, { score, words, isByGerman }]) => ({
    document,
    score: score * (words / meant.length) ** 1.5,
    isByGerman,
  }));
  hits.sort((a, b) => b.score - a.score || a.document - b.document);
  const least = (hits[0]?.score ?? 0) * leastShare;
  return hits.filter(({ score }) => score >= least);
}

function bestOfWord(word: readonly Weighed[]): Map<number, { score: number; isGerman: boolean }> {
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
