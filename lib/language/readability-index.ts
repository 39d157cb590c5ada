import { type Locale, languageOf } from '../locales.ts';

/** What the formulas are made of. */
export interface Counts {
  words: number;
  sentences: number;
  syllables: number;
  /** Words with more than six letters. */
  longerThanSix: number;
  /** Words with four syllables or more. */
  fourSyllables: number;
}

interface ReadabilityIndex {
  name: string;
  easyIs: 'high' | 'low';
  /** The hardest value that is not reported. */
  limit: number;
  of: (counts: Counts) => number;
}

const perSentence = ({ words, sentences }: Counts) => words / sentences;
const perWord = ({ syllables, words }: Counts) => syllables / words;
const lix = (counts: Counts) => perSentence(counts) + (100 * counts.longerThanSix) / counts.words;

/**
 * The formulas that were made for their language (Amstad 1978, Flesch 1948, Kandel–Moles 1958,
 * Pisarek 1969, Oborneva 2006, Ateşman 1997) and, where there is none, LIX. For Arabic, Persian and
 * Vietnamese no formula is usable: syllables cannot be counted, or words are syllables.
 */
const indexes: Record<string, ReadabilityIndex> = {
  de: {
    name: 'Amstad',
    easyIs: 'high',
    limit: 55,
    of: (counts) => 180 - perSentence(counts) - 58.5 * perWord(counts),
  },
  'de-simple': {
    name: 'Amstad',
    easyIs: 'high',
    limit: 60,
    of: (counts) => 180 - perSentence(counts) - 58.5 * perWord(counts),
  },
  en: {
    name: 'Flesch',
    easyIs: 'high',
    limit: 65,
    of: (counts) => 206.835 - 1.015 * perSentence(counts) - 84.6 * perWord(counts),
  },
  fr: {
    name: 'Kandel–Moles',
    easyIs: 'high',
    limit: 85,
    of: (counts) => 207 - 1.015 * perSentence(counts) - 73.6 * perWord(counts),
  },
  pl: {
    name: 'Pisarek',
    easyIs: 'low',
    limit: 9,
    of: (counts) => (perSentence(counts) + (100 * counts.fourSyllables) / counts.words) / 3 + 1,
  },
  ru: {
    name: 'Oborneva',
    easyIs: 'high',
    limit: 45,
    of: (counts) => 206.835 - 1.3 * perSentence(counts) - 60.1 * perWord(counts),
  },
  tr: {
    name: 'Ateşman',
    easyIs: 'high',
    limit: 60,
    of: (counts) => 198.825 - 40.175 * perWord(counts) - 2.61 * perSentence(counts),
  },
  uk: { name: 'LIX', easyIs: 'low', limit: 50, of: lix },
  ro: { name: 'LIX', easyIs: 'low', limit: 45, of: lix },
};

/** The index that is used for a language, if there is a usable one. */
export const indexOf = (locale: Locale): ReadabilityIndex | undefined => indexes[locale];

const germanVowels = /eu|äu|au|ei|ai|ie|aa|ee|oo|[aeiouäöüy]/gi;
const vowels: Record<string, RegExp> = {
  de: germanVowels,
  en: /[aeiouy]+/gi,
  fr: /[aeiouyàâäéèêëîïôöùûüœæ]+/gi,
  pl: /i(?=[aąeęoóu])|[aąeęioóuy]/gi,
  ru: /[аеёиоуыэюя]/gi,
  tr: /[aeıioöuüâîû]/gi,
};

/** The syllables of a word by its vowels: exact in Turkish and Russian, close in the others. */
export function syllablesOf(word: string, locale: Locale): number {
  const language = languageOf(locale);
  const pattern = vowels[language];
  if (!pattern) return 0;
  let count = word.match(pattern)?.length ?? 0;
  if (language === 'pl') count -= word.match(/i(?=[aąeęoóu])/gi)?.length ?? 0;
  if (language === 'en' && /[^aeiouyl]e$/i.test(word) && count > 1) count -= 1;
  if (language === 'fr' && /(?:e|es|ent)$/i.test(word) && count > 1) count -= 1;
  return Math.max(count, 1);
}
