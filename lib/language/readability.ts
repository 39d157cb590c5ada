import type { CheckedDocument } from '../check/document.ts';
import { type Locale, localeCodes } from '../locales.ts';
import { corpusOf } from './corpus.ts';
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
 * @example readability(await readDocuments()).get('de')?.meanWords // 7.9
 */
export function readability(documents: readonly CheckedDocument[]): Map<Locale, Figures> {
  const { texts } = corpusOf(documents);
  return new Map(
    localeCodes.map((locale) => [
      locale,
      figuresOf(texts.filter((text) => text.locale === locale)),
    ]),
  );
}

/** The figures of texts in one language. */
export function figuresOf(texts: readonly LanguageText[]): Figures {
  const [first] = texts;
  if (!first) return { words: 0, sentences: 0, meanWords: 0, maxWords: 0 };
  const { locale } = first;
  const longFrom = limitsOf(locale).longWords?.letters;
  const counts: Counts = {
    words: 0,
    sentences: 0,
    syllables: 0,
    longerThanSix: 0,
    fourSyllables: 0,
  };
  let plain = 0;
  let long = 0;
  let maxWords = 0;
  for (const block of texts.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'heading' || block.kind === 'title') continue;
    for (const { start, end } of block.sentences) {
      const words = wordsIn(block.prose.slice(start, end), locale);
      counts.sentences += 1;
      counts.words += words.length;
      maxWords = Math.max(maxWords, words.length);
      for (const { word, start: at } of words) {
        if (isExplained(block, start + at) || word.includes(maskedLetter)) continue;
        const syllables = syllablesOf(word, locale);
        plain += 1;
        counts.syllables += syllables;
        if (word.length > 6) counts.longerThanSix += 1;
        if (syllables >= 4) counts.fourSyllables += 1;
        if (longFrom && longestPart(word) > longFrom) long += 1;
      }
    }
  }
  if (counts.words === 0) return { words: 0, sentences: 0, meanWords: 0, maxWords: 0 };
  const scale = counts.words / Math.max(plain, 1);
  const weighted: Counts = {
    ...counts,
    syllables: counts.syllables * scale,
    longerThanSix: counts.longerThanSix * scale,
    fourSyllables: counts.fourSyllables * scale,
  };
  return {
    words: counts.words,
    sentences: counts.sentences,
    meanWords: counts.words / counts.sentences,
    maxWords,
    longWordShare: longFrom && (100 * long) / Math.max(plain, 1),
    index: indexOf(locale)?.of(weighted),
  };
}

const longestPart = (word: string): number =>
  Math.max(...word.split(/[-‑’]/).map((part) => part.length));

const isExplained = ({ runs }: Block, at: number): boolean =>
  runs.some(({ kind, start, end }) => kind === 'Begriff' && start <= at && at < end);
