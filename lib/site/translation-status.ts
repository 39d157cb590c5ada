import { getEveryDocument } from '../content.ts';
import { derived } from '../library/derived.ts';
import { readShelf } from '../library/store.ts';
import { type Locale, localeCodes } from '../locales.ts';

/** How far one language is. */
export interface LanguageStatus {
  locale: Locale;
  /** Documents that have words in this language. */
  translated: number;
  /** Documents there are. */
  total: number;
  /** Sections whose German text is newer. */
  staleSections: number;
  /** Documents that a person has checked. */
  reviewed: number;
  /** Words in a sentence, on average, with one decimal place. */
  wordsPerSentence: number;
}

const shelf = derived((name: 'figures') => readShelf(name));

/** The state of every language, as shown to readers and published as `/status.json`. */
export function translationStatus(): LanguageStatus[] {
  const figures = shelf('figures');
  return localeCodes.map((locale) => {
    const documents = getEveryDocument(locale);
    const own = documents.filter(({ isFallback }) => !isFallback);
    return {
      locale,
      translated: own.length,
      total: documents.length,
      staleSections: own.reduce((sum, { staleSections }) => sum + staleSections.length, 0),
      reviewed: own.filter(({ translation }) => translation.reviewedOn).length,
      wordsPerSentence: Number((figures[locale] ?? 0).toFixed(1)),
    };
  });
}
