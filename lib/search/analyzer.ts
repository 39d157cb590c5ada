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
  /** Words that say nothing about the subject, separated by spaces. */
  stopWords: string;
}

/** What a word is looked up by. */
export interface Analysis {
  /** Terms for the word as a whole. */
  whole: string[];
  /** For `Sprach-Kurs` and `539/2020`, the terms of each part. */
  parts: string[][];
}

export interface Analyzer {
  analyse(word: string): Analysis;
  fold(word: string): string;
  hasCompounds: boolean;
  writesSyllables: boolean;
}

const nothing: Analysis = { whole: [], parts: [] };

/** Turns the rules of a language into a function from words to index terms. */
export function analyzer({
  lower = (word) => word.toLowerCase(),
  fold,
  stem = (folded) => [folded],
  hasCompounds = false,
  writesSyllables = false,
  stopWords,
}: LanguageRules): Analyzer {
  const prepare = (word: string) => lower(plainForm(word));
  const stops = new Set(stopWords.split(/\s+/).map((word) => fold(prepare(word))));

  function terms(word: string): string[] {
    const folded = fold(word);
    if (isNumber(folded)) return [folded];
    if (stops.has(folded) || folded.length < 2) return [];
    return [...new Set(stem(folded, word))].filter((term) => term.length > 1);
  }

  return {
    hasCompounds,
    writesSyllables,
    fold: (word) => fold(prepare(word)),
    analyse(word) {
      const prepared = prepare(word);
      const parts = prepared.split(/[-‐‑·‧•/]+/).filter(Boolean);
      if (parts.length < 2) return parts[0] ? { whole: terms(prepared), parts: [] } : nothing;
      const joined = prepared.includes('/') ? prepared : parts.join('');
      return { whole: terms(joined), parts: parts.map(terms).filter(({ length }) => length > 0) };
    },
  };
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
