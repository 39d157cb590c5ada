import type { Analyzer } from './analyzer.ts';
import { allowedMistakes, distance } from './distance.ts';
import { decodePostings, type TermEntry } from './format.ts';
import type { IndexReader } from './index-reader.ts';
import { germanMark, isLatin } from './record.ts';
import { isNumber } from './words.ts';

/** The languages in which the words of a reader are understood. */
export interface QueryLanguages {
  own: Analyzer;
  /** For a reader of another language: German, the language of letters. */
  german?: Analyzer;
}

/** A term of the index that may be what a word of the query means. */
export interface Candidate {
  entry: TermEntry;
  /** 1 for the word itself, less for what only resembles it. */
  weight: number;
  isTypo: boolean;
}

/** A word of the query in one language. */
interface Reading {
  mark: string;
  whole: string[];
  parts: string[][];
  folded: string;
  hasCompounds: boolean;
}

const shortestPrefix = 3;
const shortestInfix = 5;
const shortestStart = 5;
const longestEnding = 4;
const mostPrefixes = 12;
const mostTypos = 4;
const longWord = 6;
const longerWord = 8;
const subjectImpact = 2;

/**
 * The terms for one word of a query: the word itself in any form, else a longer word that begins or
 * ends like it, else a word that is spelt almost alike.
 *
 * @returns `undefined` for a word without a meaning of its own, such as an article
 */
export async function expand(
  word: string,
  index: IndexReader,
  languages: QueryLanguages,
): Promise<Candidate[] | undefined> {
  const readings = readingsOf(word, languages);
  if (readings.length === 0) return undefined;
  for (const step of [exact, asParts, asPrefix, asPart, asTypo, asLongerForm]) {
    const found = await Promise.all(readings.map((reading) => step(reading, index)));
    if (found.flat().length > 0) return found.flat();
  }
  return [];
}

/** The term for two words that belong together: `child care` → `childcare`. */
export async function expandTogether(
  first: string,
  second: string,
  index: IndexReader,
  languages: QueryLanguages,
): Promise<Candidate[]> {
  const readings = readingsOf(first + second, languages);
  return (await Promise.all(readings.map((reading) => exact(reading, index)))).flat();
}

function readingsOf(word: string, { own, german }: QueryLanguages): Reading[] {
  const read = (analyzer: Analyzer, mark: string): Reading => ({
    mark,
    ...analyzer.analyse(word),
    folded: analyzer.fold(word),
    hasCompounds: analyzer.hasCompounds,
  });
  const readings = [read(own, '')];
  if (german && isLatinOrNumber(word)) readings.push(read(german, germanMark));
  const [first] = readings;
  // A stop word of the reader's language is not looked up as a German word.
  return first && first.whole.length + first.parts.length > 0 ? readings.filter(hasTerms) : [];
}

const hasTerms = ({ whole, parts }: Reading): boolean => whole.length + parts.length > 0;

const isLatinOrNumber = (word: string): boolean => isLatin(word) || isNumber(word);

async function exact({ mark, whole }: Reading, index: IndexReader): Promise<Candidate[]> {
  const entries = await Promise.all(whole.map((term) => index.find(mark + term)));
  return candidates(entries, 1);
}

async function asParts({ mark, parts }: Reading, index: IndexReader): Promise<Candidate[]> {
  const terms = parts.flat();
  const entries = await Promise.all(terms.map((term) => index.find(mark + term)));
  const found = entries.filter((entry) => entry !== undefined);
  return candidates(found, (0.8 * found.length) / terms.length);
}

async function asPrefix(reading: Reading, index: IndexReader): Promise<Candidate[]> {
  const starts = formsOf(reading).filter(({ length }) => length >= shortestPrefix);
  const entries = await Promise.all(
    starts.map((start) => index.startingWith(reading.mark + start)),
  );
  const shortest = entries.flat().sort((a, b) => a.term.length - b.term.length);
  return candidates(shortest.slice(0, mostPrefixes), 0.7);
}

/**
 * The longest term that a word begins with: `gesund` while somebody types `gesundhei`, and the first
 * part of a compound that the site does not use.
 */
async function asLongerForm(reading: Reading, index: IndexReader): Promise<Candidate[]> {
  const found: TermEntry[] = [];
  for (const form of formsOf(reading)) {
    const shortest = reading.hasCompounds ? shortestStart : form.length - longestEnding;
    for (let end = form.length - 1; end >= Math.max(shortest, shortestStart); end -= 1) {
      const entry = await index.find(reading.mark + form.slice(0, end));
      if (entry) {
        found.push(entry);
        break;
      }
    }
  }
  return candidates(found, 0.5);
}

/** Letters from the middle of a word; in a small index only. */
async function asPart(reading: Reading, index: IndexReader): Promise<Candidate[]> {
  if (!(await index.isSmall())) return [];
  const terms = await index.termsNear('');
  if (reading.folded.length < shortestInfix) return [];
  const entries = terms.filter(({ term }) => isOf(reading, term) && term.includes(reading.folded));
  return candidates(entries.slice(0, mostPrefixes), 0.6);
}

async function asTypo(reading: Reading, index: IndexReader): Promise<Candidate[]> {
  const ranked = new Map<string, number>();
  for (const form of formsOf(reading)) {
    const limit = allowedMistakes(form);
    if (limit === 0) continue;
    for (const term of await similarTerms(form, reading, index)) {
      const difference = mistakes(form, term.slice(reading.mark.length), limit);
      if (difference < limit + 1) {
        ranked.set(term, Math.min(difference, ranked.get(term) ?? difference));
      }
    }
  }
  const least = Math.min(...ranked.values());
  const best = [...ranked.keys()].filter((term) => ranked.get(term) === least);
  const entries = await Promise.all(best.slice(0, mostTypos).map((term) => index.find(term)));
  return candidates(entries, 0.6).map((candidate) => ({ ...candidate, isTypo: true }));
}

/**
 * The mistakes in a word. One may have kept its ending from being taken off: a term that the word
 * begins with comes after all that resemble the whole word, a term that it nearly begins with last.
 */
function mistakes(form: string, term: string, limit: number): number {
  const whole = distance(form, term, limit);
  const surplus = form.length - term.length;
  if (whole <= limit || surplus < 1 || surplus > longestEnding || term.length < 4 + surplus / 2) {
    return whole;
  }
  const start = distance(form.slice(0, term.length), term, 1);
  return start > 1 ? limit + 1 : limit + (1 + start) / 4;
}

/** Terms that begin or end like a word: one mistake leaves the start or the end as it was. */
async function similarTerms(form: string, reading: Reading, index: IndexReader): Promise<string[]> {
  const isSame = (term: string) => isOf(reading, term) && !isNumber(term);
  if (await index.isSmall()) {
    const isLikely = form.length < longWord ? isSubjectLike(form, reading.mark) : () => true;
    return (await index.termsNear(''))
      .filter(isLikely)
      .map(({ term }) => term)
      .filter(isSame);
  }
  const kept = form.length < longerWord ? 2 : 3;
  const [starts, ends] = await Promise.all([
    index.startingWith(reading.mark + form.slice(0, Math.max(2, form.length - kept - 1))),
    index.endingWith(form.slice(-kept)),
  ]);
  return [...starts.map(({ term }) => term), ...ends].filter(isSame);
}

/** A short word is taken for another only if it begins alike, and a document is about the other. */
const isSubjectLike =
  (form: string, mark: string) =>
  ({ term, postings }: TermEntry): boolean =>
    term.startsWith(mark + form.charAt(0)) &&
    typeof postings === 'string' &&
    decodePostings(postings).some(({ impact }) => impact >= subjectImpact);

const isOf = ({ mark }: Reading, term: string): boolean =>
  term.startsWith(germanMark) === (mark === germanMark);

const formsOf = ({ whole, folded }: Reading): string[] =>
  isNumber(folded) ? [folded] : [...new Set([...whole, folded])];

const candidates = (entries: readonly (TermEntry | undefined)[], weight: number): Candidate[] =>
  entries.flatMap((entry) => (entry ? [{ entry, weight, isTypo: false }] : []));
