import type { Analyzer } from './analyzer.ts';
import { splitCompound } from './compound-parts.ts';
import { allowedMistakes, distance, isSwapped } from './distance.ts';
import type { TermEntry } from './format.ts';
import type { IndexReader } from './index-reader.ts';
import { facetMark, germanMark, isLatin } from './record.ts';
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

/** What a word of the query, or a part of it, may mean. */
export interface Meaning {
  candidates: Candidate[];
  /** Whether a document may lack it and still fit. */
  isOptional?: boolean;
  /** Whether it is what two words of the query make together. */
  isExtra?: boolean;
}

/** A word of the query in one language. */
interface Reading {
  mark: string;
  whole: string[];
  parts: string[][];
  folded: string;
  analyzer: Analyzer;
}

const shortestPrefix = 3;
const shortestPrefixInside = 4;
const shortestInfix = 5;
const shortestHead = 4;
const shortestStart = 5;
const longestEnding = 4;
const longestWord = 60;
const mostPrefixes = 12;
const mostTypos = 4;
const longWord = 6;
const longerWord = 8;
const subjectImpact = 2;
/** A whole compound that few documents have is joined by what its last part finds. */
const fewDocuments = 3;

/** What each way to understand a word is worth beside the word itself. */
const worth = {
  parts: 0.8,
  prefix: 0.7,
  compound: 0.6,
  infix: 0.6,
  typo: 0.6,
  start: 0.4,
} as const;
const worthOf = { typos: 0.5, head: 0.4, tail: 0.25 } as const;

/**
 * The terms for one word of a query: the word itself in any form, else a longer word that begins
 * like it, else what it is made of, else a word that is spelt almost alike.
 *
 * @param isLast whether somebody may still be typing it
 * @returns nothing where the index has no such word
 */
export async function expand(
  word: string,
  index: IndexReader,
  languages: QueryLanguages,
  isLast = true,
): Promise<Meaning[]> {
  const readings = readingsOf(word, languages);
  const whole = await each(readings, (reading) => exact(reading, index));
  if (whole.length > 0)
    return [{ candidates: [...whole, ...(await tails(readings, index, whole))] }];
  const prefix = isLast ? shortestPrefix : shortestPrefixInside;
  const steps: (() => Promise<Meaning[]>)[] = [
    () => firstOf(readings, (reading) => asParts(reading, index)),
    () => one(readings, (reading) => asPrefix(reading, index, prefix)),
    () => firstOf(readings, (reading) => asCompound(reading, index)),
    () => one(readings, (reading) => asInfix(reading, index)),
    () => one(readings, (reading) => asRepaired(reading, index)),
    () => one(readings, (reading) => asTypo(reading, index, 1)),
    () => one(readings, (reading) => asHead(reading, index)),
    () => one(readings, (reading) => asLongerForm(reading, index)),
    () => one(readings, (reading) => asTypo(reading, index, 2)),
  ];
  for (const step of steps) {
    const found = await step();
    if (found.length > 0) return found;
  }
  return [];
}

type Step = (reading: Reading) => Promise<Candidate[]>;

const each = async (readings: readonly Reading[], step: Step): Promise<Candidate[]> =>
  (await Promise.all(readings.map(step))).flat();

async function one(readings: readonly Reading[], step: Step): Promise<Meaning[]> {
  const candidates = await each(readings, step);
  return candidates.length > 0 ? [{ candidates }] : [];
}

async function firstOf(
  readings: readonly Reading[],
  step: (reading: Reading) => Promise<Meaning[]>,
): Promise<Meaning[]> {
  const found = await Promise.all(readings.map(step));
  return found.find(({ length }) => length > 0) ?? [];
}

/** The term for two words that belong together: `child care` → `childcare`. */
export async function expandTogether(
  first: string,
  second: string,
  index: IndexReader,
  languages: QueryLanguages,
): Promise<Candidate[]> {
  return each(readingsOf(first + second, languages), (reading) => exact(reading, index));
}

function readingsOf(word: string, { own, german }: QueryLanguages): Reading[] {
  if (word.length > longestWord) return [];
  const read = (analyzer: Analyzer, mark: string): Reading => {
    const { whole, parts } = analyzer.analyse(word);
    return { mark, whole, parts, folded: analyzer.fold(word), analyzer };
  };
  const readings = [read(own, '')];
  if (german && isLatinOrNumber(word)) readings.push(read(german, germanMark));
  return readings.filter(({ whole, parts }) => whole.length + parts.length > 0);
}

const isLatinOrNumber = (word: string): boolean => isLatin(word) || isNumber(word);

const findAll = (terms: readonly string[], { mark }: Reading, index: IndexReader) =>
  Promise.all(terms.map((term) => index.find(mark + term)));

async function exact(reading: Reading, index: IndexReader): Promise<Candidate[]> {
  return candidates(await findAll(reading.whole, reading, index), 1);
}

/** `Sprach-Kurs`: a document should have both. */
async function asParts(reading: Reading, index: IndexReader): Promise<Meaning[]> {
  const entries = await Promise.all(reading.parts.map((terms) => findAll(terms, reading, index)));
  const found = entries.map((part) => ({ candidates: candidates(part, worth.parts) }));
  return found.filter((part) => part.candidates.length > 0);
}

async function asPrefix(
  reading: Reading,
  index: IndexReader,
  shortest: number,
): Promise<Candidate[]> {
  const starts = formsOf(reading).filter(({ length }) => length >= shortest);
  const entries = await Promise.all(
    starts.map((start) => index.startingWith(reading.mark + start)),
  );
  const shortestFirst = entries.flat().sort((a, b) => a.term.length - b.term.length);
  return candidates(shortestFirst.slice(0, mostPrefixes), worth.prefix);
}

/** A compound all of whose parts are known: a document should have each. */
async function asCompound(reading: Reading, index: IndexReader): Promise<Meaning[]> {
  if (!reading.analyzer.hasCompounds) return [];
  for (const form of formsOf(reading)) {
    const known = new Set(await index.wordsIn(form, reading.mark));
    const { analyse, isStopWord } = reading.analyzer;
    const termOf = (part: string) =>
      [part, ...analyse(part).whole].find((term) => known.has(term) && !isStopWord(term));
    const isKnown = (part: string) =>
      (part.length >= shortestHead && isStopWord(part)) || termOf(part) !== undefined;
    const parts = (splitCompound(form, isKnown) ?? []).map(({ start, end }) =>
      termOf(form.slice(start, end)),
    );
    const entries = await findAll(
      parts.filter((part) => part !== undefined),
      reading,
      index,
    );
    const meanings = entries.map((entry) => ({ candidates: candidates([entry], worth.compound) }));
    const found = meanings.filter((meaning) => meaning.candidates.length > 0);
    if (found.length > 0) return found;
  }
  return [];
}

/** A compound of which only the last part is known: a `Zahnarzt` is an `Arzt`. */
async function asHead(reading: Reading, index: IndexReader): Promise<Candidate[]> {
  return candidates([await headOf(reading, index)], worthOf.head);
}

async function headOf(reading: Reading, index: IndexReader): Promise<TermEntry | undefined> {
  if (!reading.analyzer.hasCompounds) return undefined;
  const heads = await Promise.all(
    formsOf(reading).map(async (form) =>
      (await index.wordsIn(form, reading.mark)).filter(
        (word) =>
          form.endsWith(word) &&
          word.length >= shortestHead &&
          /[aeiouy]/.test(form.slice(0, -word.length).slice(0, -1)),
      ),
    ),
  );
  const longest = [...new Set(heads.flat())].sort((a, b) => b.length - a.length);
  const entries = await findAll(longest, reading, index);
  return (await subjects(entries, index))[0];
}

/** What the last part of a rare compound finds, below what the compound itself finds. */
async function tails(
  readings: readonly Reading[],
  index: IndexReader,
  whole: readonly Candidate[],
): Promise<Candidate[]> {
  if (!(await index.isSmall())) return [];
  const lists = await Promise.all(whole.map(({ entry }) => index.postings(entry)));
  if (lists.some(({ length }) => length > fewDocuments)) return [];
  const heads = await Promise.all(readings.map((reading) => headOf(reading, index)));
  return candidates(heads, worthOf.tail);
}

/**
 * The longest term that a word begins with: `gesund` while somebody types `gesundhei`, and the first
 * part of a compound that the site does not use.
 */
async function asLongerForm(reading: Reading, index: IndexReader): Promise<Candidate[]> {
  const found: TermEntry[] = [];
  for (const form of formsOf(reading)) {
    const { hasCompounds } = reading.analyzer;
    const shortest = hasCompounds ? shortestStart : form.length - longestEnding;
    for (let end = form.length - 1; end >= Math.max(shortest, shortestStart); end -= 1) {
      const entry = await index.find(reading.mark + form.slice(0, end));
      if (entry && !isOnlyAlike(form, end, hasCompounds)) {
        found.push(entry);
        break;
      }
    }
  }
  return candidates(found, worth.start);
}

/** Whether a word of five Latin letters is too short a beginning to say what the whole means. */
const isOnlyAlike = (form: string, end: number, hasCompounds: boolean): boolean =>
  isLatin(form) && end === shortestStart && !(hasCompounds && form.length - end < 3);

/** Letters from the middle of a word; in a small index only. */
async function asInfix(reading: Reading, index: IndexReader): Promise<Candidate[]> {
  if (reading.folded.length < shortestInfix || !(await index.isSmall())) return [];
  const terms = await index.termsNear('');
  const entries = terms.filter(({ term }) => isOf(reading, term) && term.includes(reading.folded));
  return candidates(entries.slice(0, mostPrefixes), worth.infix);
}

/**
 * The word with two letters changed back, or one of a pair taken out, before its ending comes off;
 * in a small index, where looking them all up costs nothing.
 */
async function asRepaired(reading: Reading, index: IndexReader): Promise<Candidate[]> {
  const { folded, analyzer } = reading;
  if (folded.length < shortestHead || isNumber(folded) || !(await index.isSmall())) return [];
  const repaired = [...folded].slice(1).flatMap((letter, place) => {
    const [before, after] = [folded.slice(0, place), folded.slice(place + 2)];
    const last = folded[place] ?? '';
    return before + (letter === last ? letter : letter + last) + after;
  });
  const terms = new Set(repaired.flatMap((word) => analyzer.analyse(word).whole));
  const found = await subjects(await findAll([...terms], reading, index), index);
  return candidates(found.slice(0, mostTypos), worth.typo).map((typo) => ({
    ...typo,
    isTypo: true,
  }));
}

/** Words that are spelt almost alike, with at most so many mistakes. */
async function asTypo(reading: Reading, index: IndexReader, most: number): Promise<Candidate[]> {
  const ranked = new Map<string, number>();
  for (const form of formsOf(reading)) {
    if (form.length < shortestPrefix) continue;
    const limit = Math.min(most, allowedMistakes(form));
    for (const term of await similarTerms(form, reading, index)) {
      const meant = term.slice(reading.mark.length);
      const difference =
        mistakes(form, meant, limit) ?? (most > 1 ? mistakenStart(form, meant, limit) : undefined);
      if (difference !== undefined) {
        ranked.set(term, Math.min(difference, ranked.get(term) ?? difference));
      }
    }
  }
  const least = Math.min(...ranked.values());
  const best = [...ranked.keys()].filter((term) => ranked.get(term) === least);
  const entries = await Promise.all(best.map((term) => index.find(term)));
  const meant = await subjectsOf(reading, entries, index);
  const weight = least > 1 ? worthOf.typos : worth.typo;
  return candidates(meant.slice(0, mostTypos), weight).map((found) => ({ ...found, isTypo: true }));
}

/** A short word is taken for another only if a document is about the other. */
async function subjectsOf(
  { folded }: Reading,
  entries: readonly (TermEntry | undefined)[],
  index: IndexReader,
): Promise<TermEntry[]> {
  const isLong = folded.length >= longWord || !(await index.isSmall());
  return isLong ? entries.filter((entry) => entry !== undefined) : subjects(entries, index);
}

/** The terms that a document is about. */
async function subjects(
  entries: readonly (TermEntry | undefined)[],
  index: IndexReader,
): Promise<TermEntry[]> {
  const found = entries.filter((entry) => entry !== undefined);
  const lists = await Promise.all(found.map((entry) => index.postings(entry)));
  return found.filter((_, place) => lists[place]?.some(({ impact }) => impact >= subjectImpact));
}

/** The mistakes in a word, `undefined` where it is another one. */
function mistakes(form: string, term: string, limit: number): number | undefined {
  if (isSwapped(form, term)) return 0.9;
  if (limit === 0) return isOneLetterShort(form, term) ? 1 : undefined;
  const whole = isOtherShortWord(form, term) ? limit + 1 : distance(form, term, limit);
  return whole <= limit ? whole : undefined;
}

/** A mistake may have kept an ending from being taken off: a long term that a word nearly begins with. */
function mistakenStart(form: string, term: string, limit: number): number | undefined {
  const surplus = form.length - term.length;
  if (surplus < 1 || surplus > longestEnding || term.length < longWord) return undefined;
  return distance(form.slice(0, term.length), term, 1) === 1 ? limit + 0.5 : undefined;
}

/** Short words have many neighbours: their first letter is right, and the last is not another one. */
const isOtherShortWord = (form: string, term: string): boolean =>
  form.length < longWord &&
  (form[0] !== term[0] || (form.length === term.length && form.at(-1) !== term.at(-1)));

/** Whether a word of four letters lacks one; in Arabic script, where words are short. */
const isOneLetterShort = (form: string, term: string): boolean =>
  form.length === 4 && term.length === 5 && form[0] === term[0] && distance(form, term, 1) === 1;

/** Terms that begin or end like a word: one mistake leaves the start or the end as it was. */
async function similarTerms(form: string, reading: Reading, index: IndexReader): Promise<string[]> {
  const isSame = (term: string) => isOf(reading, term) && !isNumber(term);
  if (await index.isSmall()) {
    return (await index.termsNear('')).map(({ term }) => term).filter(isSame);
  }
  const kept = form.length < longerWord ? 2 : 3;
  const [starts, ends] = await Promise.all([
    index.startingWith(reading.mark + form.slice(0, Math.max(2, form.length - kept - 1))),
    index.endingWith(form.slice(-kept)),
  ]);
  return [...starts.map(({ term }) => term), ...ends].filter(isSame);
}

const isOf = ({ mark }: Reading, term: string): boolean =>
  term.startsWith(germanMark) === (mark === germanMark) && !term.startsWith(facetMark);

const formsOf = ({ whole, folded }: Reading): string[] =>
  isNumber(folded) ? [folded] : [...new Set([...whole, folded])];

const candidates = (entries: readonly (TermEntry | undefined)[], weight: number): Candidate[] =>
  entries.flatMap((entry) => (entry ? [{ entry, weight, isTypo: false }] : []));
