import type { Locale } from '../locales.ts';

/** From which value on a figure is a warning, and from which an error: both are the last allowed. */
export interface Band {
  warning: number;
  error?: number;
}

interface Limits {
  /**
   * Words in one sentence. In translations the warning names the longest two or three sentences in a
   * hundred: lower marks named every tenth one whose German model passed.
   */
  sentence: Band;
  /** Words in a sentence, on average over a text. */
  mean: Band;
  /** Words in a heading or title. */
  heading: Band;
  /** Commas in one sentence. */
  commas: Band;
  /** Sentences in one paragraph; lines, where each sentence has its own. */
  paragraph: Band;
  /** Words between two headings. */
  section: Band;
  /** From how many letters a word is long, and the share of such words in per cent. */
  longWords?: { letters: number; share: Band };
  /** Words in relation to the German text; UDHR, see {@link lengthTolerance}. */
  wordsPerGermanWord: number;
  /** Written exceptions in one text. */
  exceptions: number;
}

const usual = {
  heading: { warning: 8, error: 10 },
  commas: { warning: 3 },
  paragraph: { warning: 4, error: 5 },
  section: { warning: 180, error: 250 },
  exceptions: 3,
};

/**
 * The limits of every language. Sentence limits follow the number of words that a language needs
 * for the same thing (Universal Declaration of Human Rights, words for one German word).
 */
const table = {
  de: {
    ...usual,
    sentence: { warning: 12, error: 15 },
    mean: { warning: 10, error: 12 },
    commas: { warning: 2, error: 3 },
    longWords: { letters: 13, share: { warning: 6 } },
    wordsPerGermanWord: 1,
  },
  'de-simple': {
    ...usual,
    sentence: { warning: 10, error: 12 },
    mean: { warning: 7, error: 8 },
    commas: { warning: 1, error: 2 },
    paragraph: { warning: 5, error: 6 },
    section: { warning: 100, error: 150 },
    wordsPerGermanWord: 1,
    exceptions: 2,
  },
  en: {
    ...usual,
    sentence: { warning: 14, error: 16 },
    mean: { warning: 10, error: 12 },
    heading: { warning: 9, error: 11 },
    longWords: { letters: 9, share: { warning: 6 } },
    wordsPerGermanWord: 1.07,
  },
  ar: {
    ...usual,
    sentence: { warning: 11, error: 12 },
    mean: { warning: 8, error: 10 },
    // Measured 10 to 17 in our texts: article and prepositions are written with their word.
    longWords: { letters: 7, share: { warning: 18 } },
    wordsPerGermanWord: 0.81,
  },
  fa: {
    ...usual,
    sentence: { warning: 14, error: 16 },
    mean: { warning: 10, error: 12 },
    heading: { warning: 9, error: 11 },
    wordsPerGermanWord: 1.13,
  },
  uk: {
    ...usual,
    sentence: { warning: 12, error: 14 },
    mean: { warning: 9, error: 11 },
    longWords: { letters: 10, share: { warning: 8 } },
    wordsPerGermanWord: 0.96,
  },
  ru: {
    ...usual,
    sentence: { warning: 12, error: 14 },
    mean: { warning: 9, error: 11 },
    longWords: { letters: 12, share: { warning: 5 } },
    wordsPerGermanWord: 0.98,
  },
  pl: {
    ...usual,
    sentence: { warning: 12, error: 14 },
    mean: { warning: 9, error: 11 },
    longWords: { letters: 11, share: { warning: 7 } },
    wordsPerGermanWord: 0.93,
  },
  tr: {
    ...usual,
    sentence: { warning: 11, error: 12 },
    mean: { warning: 8, error: 9 },
    wordsPerGermanWord: 0.83,
  },
  ro: {
    ...usual,
    sentence: { warning: 14, error: 16 },
    mean: { warning: 10, error: 12 },
    heading: { warning: 9, error: 11 },
    longWords: { letters: 10, share: { warning: 7 } },
    wordsPerGermanWord: 1.12,
  },
  vi: {
    ...usual,
    sentence: { warning: 18, error: 20 },
    mean: { warning: 12, error: 15 },
    heading: { warning: 12, error: 15 },
    section: { warning: 260, error: 360 },
    wordsPerGermanWord: 1.53,
  },
  fr: {
    ...usual,
    sentence: { warning: 15, error: 17 },
    mean: { warning: 11, error: 13 },
    heading: { warning: 10, error: 12 },
    longWords: { letters: 10, share: { warning: 6 } },
    wordsPerGermanWord: 1.19,
  },
} satisfies Record<string, Limits>;

/** How far the length of a translation may be from what its language needs. */
export const lengthTolerance = 0.4;

/**
 * For a language without a row of its own: a little above the middle of the others. What is usual in
 * it has not been measured, so that nothing is an error.
 */
const anyLanguage: Limits = {
  sentence: { warning: 14 },
  mean: { warning: 10 },
  heading: { warning: 10 },
  commas: { warning: 3 },
  paragraph: { warning: 4 },
  section: { warning: 180 },
  wordsPerGermanWord: 1.05,
  exceptions: 3,
};

const rows: Partial<Record<string, Limits>> = table;

/** The limits of a language. */
export const limitsOf = (locale: Locale): Limits => rows[locale] ?? anyLanguage;

/** Whether our texts in a language have been measured, so that the check knows what is usual in it. */
export const hasOwnLimits = (locale: Locale): boolean => locale in rows;

/** Where a value lies in its band, if it is too high. */
export function exceeds(value: number, { warning, error }: Band): 'error' | 'warning' | undefined {
  if (error !== undefined && value > error) return 'error';
  return value > warning ? 'warning' : undefined;
}
