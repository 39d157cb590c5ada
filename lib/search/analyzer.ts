import { isNumber, plainForm } from './words.ts';

/** How one language finds the same word in its different forms. */
export interface LanguageRules {
  lower?(word: string): string;
  /** Makes spellings equal that readers mix: accents, umlauts, forms of a letter. */
  fold(word: string): string;
  /** Stems of a folded word; `word` is the same word before folding. */
  stem?(folded: string, word: string): readonly string[];
  /** Whether the language writes compounds as one word. */
  hasCompounds?: boolean;
  /** Whether spaces stand between syllables, so that a word often takes two. */
  writesSyllables?: boolean;
  /** Forms that no rule brings together, a word and its other forms a line: `child children`. */
  irregular?: string;
  /** Words that say nothing about the subject, separated by spaces. */
  stopWords: string;
}

/** What a word is looked up by. */
export interface Analysis {
  /** Terms for the word as a whole. */
  whole: string[];
  /** For `Sprach-Kurs` and `539/2020`, the terms of each part. */
  parts: string[][];
  /** Whether the word says nothing about the subject, as an article. */
  isStop: boolean;
  /** Whether it may be such a word, typed without accents: `fur` for `für`. */
  isLikeStop: boolean;
}

export interface Analyzer {
  analyse(word: string): Analysis;
  fold(word: string): string;
  /** Whether a folded word or its stem says nothing about the subject. */
  isStopWord(term: string): boolean;
  hasCompounds: boolean;
  writesSyllables: boolean;
}

/** Turns the rules of a language into a function from words to index terms. */
export function analyzer({
  lower = (word) => word.toLowerCase(),
  fold,
  stem = (folded) => [folded],
  hasCompounds = false,
  writesSyllables = false,
  irregular = '',
  stopWords,
}: LanguageRules): Analyzer {
  const prepare = (word: string) => lower(plainForm(word));
  // Compared as they are written: without accents they are the same as other words.
  const stops = new Set(stopWords.split(/\s+/).map(prepare));
  const foldedStops = new Set([...stops].map(fold));
  const stopStems = new Set([...stops].flatMap((word) => [fold(word), ...stem(fold(word), word)]));
  const regular = regularForms(irregular, (word) => fold(prepare(word)));

  function terms(word: string): string[] {
    const folded = fold(word);
    if (isNumber(folded)) return [folded];
    if (folded.length < 2) return [];
    const known = regular.get(folded);
    const stems = known === undefined ? stem(folded, word) : stem(known, known);
    const long = [...new Set(stems)].filter((term) => term.length > 1);
    return long.length > 0 ? long : [folded];
  }

  const isStop = (prepared: string) =>
    stops.has(prepared) || stops.has(prepared.replace(/[’ʼ`]/g, "'"));

  return {
    hasCompounds,
    writesSyllables,
    fold: (word) => fold(prepare(word)),
    isStopWord: (term) => stopStems.has(term),
    analyse(word) {
      const prepared = prepare(word);
      const parts = prepared.split(/[-‐‑·‧•/]+/).filter(Boolean);
      const joined = prepared.includes('/') ? prepared : parts.join('');
      const folded = fold(joined);
      const telling = parts.length < 2 ? [] : parts.filter((part) => !isStop(part));
      return {
        whole: joined ? terms(joined) : [],
        parts: telling.map(terms).filter(({ length }) => length > 0),
        isStop: isStop(joined),
        isLikeStop: joined === folded && foldedStops.has(folded),
      };
    },
  };
}

/**
 * Each other form of a word → the word, both folded.
 *
 * @param lines a word and its other forms in each
 */
export function regularForms(
  lines: string,
  fold: (word: string) => string,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [word = '', ...others] = line.trim().split(/\s+/).map(fold);
    for (const other of others) forms.set(other, word);
  }
  return forms;
}

/**
 * For stemmers that need accents while readers often leave them out: the stem of the word as
 * written, and the stem of the word without accents.
 */
export function stemBothWays(
  stemmer: (word: string) => string,
  fold: (word: string) => string,
): (folded: string, word: string) => string[] {
  return (folded, word) => [fold(stemmer(word)), fold(stemmer(folded))];
}

/** Takes off the longest ending of the list that leaves at least `rest` letters. */
export function withoutEnding(word: string, endings: readonly string[], rest: number): string {
  const found = endings.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= rest,
  );
  return found ? word.slice(0, -found.length) : word;
}

/** A list of endings, longest first. */
export const endingList = (endings: string): string[] =>
  endings.split(' ').sort((a, b) => b.length - a.length);
