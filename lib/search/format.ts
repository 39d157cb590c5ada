import { decodeNumbers, encodeNumbers } from './numbers.ts';
import type { ResultGroup } from './record.ts';

/**
 * The file format of a search index: text files in one folder, whose name has the hash of their
 * content. Any web server can compress and cache them.
 *
 * - `index.json`: an `IndexHead`.
 * - `terms-<n>.txt`: a line for each term, in the order of code units: the number of letters it
 *   shares with the term before, its other letters, a tab, its postings. Postings that are long
 *   stand in a file of their own; the line then has `*`, the number of that file, a comma and the
 *   number of documents. A small index has one such file, of terms alone: it is read from end to
 *   end, the postings of a few terms only.
 * - `lists-<n>.txt`: in a small index, a line of postings for each of `termsPerList` terms.
 * - `postings-<n>.txt`: the postings of one frequent term.
 * - `endings-<n>.txt`: terms written backwards, front-coded in the same way, for words whose first
 *   letters are misspelt. A small index has none: all its terms are in `terms-0.txt`.
 * - `documents-<n>.json`: `documentsPerFile` records each, what a list of results shows.
 *
 * A term that begins with `=` is no word but what a release is filed under: `=year/2020`.
 *
 * - `details-<n>.json`: what tells why document `n` was found, read when it is shown.
 */
export interface IndexHead {
  documents: number;
  documentsPerFile: number;
  /** How many terms each `lists-<n>.txt` is about; 0 where postings stand beside their terms. */
  termsPerList: number;
  /** The parts of the site in the order of their documents, each with its first document. */
  groups: [group: ResultGroup, first: number][];
  /** The first term of each `terms-<n>.txt`. */
  terms: string[];
  /** The first term of each `endings-<n>.txt`. */
  endings: string[];
}

/** A document in which a term stands, and how much it is about it: 1 to 7. */
export interface Posting {
  document: number;
  impact: number;
}

export interface TermEntry {
  term: string;
  /** Encoded postings, or where they stand. */
  postings: string | { file: number; documents: number } | { list: number; line: number };
}

/** How much a document can be about a term. */
export const maximalImpact = 7;

/**
 * Postings as text: for each document its distance from the one before, and its impact.
 *
 * @param postings sorted by document
 */
export function encodePostings(postings: readonly Posting[]): string {
  let last = -1;
  return encodeNumbers(
    postings.map(({ document, impact }) => {
      const step = document - last - 1;
      last = document;
      return step * (maximalImpact + 1) + impact;
    }),
  );
}

/** The postings that `encodePostings` wrote. */
export function decodePostings(text: string): Posting[] {
  let last = -1;
  return decodeNumbers(text).map((number) => {
    last += 1 + Math.floor(number / (maximalImpact + 1));
    return { document: last, impact: number % (maximalImpact + 1) };
  });
}

/** Sorted words, each without the letters that it shares with the one before. */
function encodeWords(words: readonly string[], rest: (index: number) => string): string {
  let last = '';
  return words
    .map((word, index) => {
      let shared = 0;
      while (shared < word.length && word[shared] === last[shared]) shared += 1;
      last = word;
      return `${encodeNumbers([shared])}${word.slice(shared)}${rest(index)}`;
    })
    .join('\n');
}

/** The words that `encodeWords` wrote, each with what follows it in its line. */
function decodeWords(text: string): { word: string; rest: string }[] {
  let last = '';
  return text.split('\n').map((line) => {
    const tab = line.indexOf('\t');
    const end = tab < 0 ? line.length : tab;
    const start = decodeNumbers(line.slice(0, 1)).length === 0 ? 2 : 1;
    const [shared = 0] = decodeNumbers(line.slice(0, start));
    last = last.slice(0, shared) + line.slice(start, end);
    return { word: last, rest: line.slice(end + 1) };
  });
}

/** The text of a `terms-<n>.txt`. */
export function encodeTerms(entries: readonly TermEntry[]): string {
  return encodeWords(
    entries.map(({ term }) => term),
    (index) => {
      const postings = entries[index]?.postings ?? '';
      if (typeof postings === 'string') return `\t${postings}`;
      return 'file' in postings ? `\t*${postings.file},${postings.documents}` : '';
    },
  );
}

/** The terms of a `terms-<n>.txt`. */
export function decodeTerms(text: string, termsPerList = 0): TermEntry[] {
  return decodeWords(text).map(({ word, rest }, index) => {
    if (termsPerList > 0) {
      const postings = { list: Math.floor(index / termsPerList), line: index % termsPerList };
      return { term: word, postings };
    }
    if (!rest.startsWith('*')) return { term: word, postings: rest };
    const [file = 0, documents = 0] = rest.slice(1).split(',').map(Number);
    return { term: word, postings: { file, documents } };
  });
}

/** The text of an `endings-<n>.txt`. */
export const encodeEndings = (words: readonly string[]): string => encodeWords(words, () => '');

/** The words of an `endings-<n>.txt`, still written backwards. */
export const decodeEndings = (text: string): string[] => decodeWords(text).map(({ word }) => word);

/** The number of the file in which a word stands if it stands anywhere. */
export function fileOf(word: string, firstWords: readonly string[]): number {
  let low = 0;
  let high = firstWords.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstWords[middle] ?? '') <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A word written backwards: `haus` → `suah`. */
export const reversed = (word: string): string => [...word].reverse().join('');
