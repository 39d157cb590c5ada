import { type Locale, localeCodes } from '../locales.ts';
import type { Corpus } from './corpus.ts';
import { limitsOf } from './limits.ts';
import { type Counts, indexOf, syllablesOf } from './readability-index.ts';
import { maskedLetter, wordsIn } from './segment.ts';
import type { Block, LanguageText } from './text.ts';

/** How a text or a language reads, in figures. */
export interface Figures {
  words: number;
  sentences: number;
  /** Words in a sentence, on average. */
  meanWords: number;
  /** Words in the longest sentence. */
  maxWords: number;
  /** Per cent of words that are long in this language, where length tells something. */
  longWordShare?: number;
  /** The language's readability index, where there is a usable one. */
  index?: number;
}

/**
 * The figures of each language: words in a sentence, share of long words, index. Terms of the
 * glossary are explained, so they do not count as long.
 *
 * @example readability(corpusOf(await readDocuments())).get('de')?.meanWords // 7.9
 */
export function readability({ texts }: Corpus): Map<Locale, Figures> {
  return new Map(
    localeCodes.map((locale) => [
      locale,
      figuresOf(texts.filter((text) => text.locale === locale)),
    ]),
  );
}

const noFigures: Figures = { words: 0, sentences: 0, meanWords: 0, maxWords: 0 };

/** The figures of texts in one language. */
export function figuresOf(texts: readonly LanguageText[]): Figures {
  const locale = texts[0]?.locale;
  if (!locale) return noFigures;
  const sentences = texts
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind !== 'heading' && kind !== 'title')
    .flatMap((block) => sentencesOf(block, locale));
  const words = sentences.flat();
  if (words.length === 0) return noFigures;
  const plain = words.filter(({ isPlain }) => isPlain).map(({ word }) => word);
  return {
    words: words.length,
    sentences: sentences.length,
    meanWords: words.length / sentences.length,
    maxWords: sentences.reduce((most, { length }) => Math.max(most, length), 0),
    longWordShare: longWordShare(plain, locale),
    index: indexOf(locale)?.of(countsOf(plain, words.length, sentences.length, locale)),
  };
}

interface ReadWord {
  word: string;
  /** Whether it tells how hard the text is: neither explained in the glossary nor a name. */
  isPlain: boolean;
}

/** The sentences of a block, each with its words. */
const sentencesOf = (block: Block, locale: Locale): ReadWord[][] =>
  block.sentences.map(({ start, end }) =>
    wordsIn(block.prose.slice(start, end), locale).map(({ word, start: at }) => ({
      word,
      isPlain: !isExplained(block, start + at) && !word.includes(maskedLetter),
    })),
  );

/** Counts for a readability index, in which all words are as long as the plain ones on average. */
function countsOf(
  plain: readonly string[],
  words: number,
  sentences: number,
  locale: Locale,
): Counts {
  const scale = words / Math.max(plain.length, 1);
  const syllables = plain.map((word) => syllablesOf(word, locale));
  return {
    words,
    sentences,
    syllables: syllables.reduce((sum, count) => sum + count, 0) * scale,
    longerThanSix: plain.filter(({ length }) => length > 6).length * scale,
    fourSyllables: syllables.filter((count) => count >= 4).length * scale,
  };
}

function longWordShare(plain: readonly string[], locale: Locale): number | undefined {
  const longFrom = limitsOf(locale).longWords?.letters;
  if (!longFrom) return undefined;
  const long = plain.filter((word) => longestPart(word) > longFrom);
  return (100 * long.length) / Math.max(plain.length, 1);
}

const longestPart = (word: string): number =>
  Math.max(...word.split(/[-‑’]/).map((part) => part.length));

const isExplained = ({ runs }: Block, at: number): boolean =>
  runs.some(({ kind, start, end }) => kind === 'Begriff' && start <= at && at < end);
