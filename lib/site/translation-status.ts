import { getEveryDocument } from '../content.ts';
import { type Figures, readability } from '../language/readability.ts';
import { type Locale, localeCodes } from '../locales.ts';
import { readDocuments } from '../source/read-documents.ts';

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

let figures: Promise<Map<Locale, Figures>> | undefined;

/** Measured once in a build: it reads every text. */
function measured(): Promise<Map<Locale, Figures>> {
  figures ??= readDocuments().then(readability);
  return figures;
}

/** The state of every language, as shown to readers and published as `/status.json`. */
export async function translationStatus(): Promise<LanguageStatus[]> {
  const readable = await measured();
  return localeCodes.map((locale) => {
    const documents = getEveryDocument(locale);
    const own = documents.filter(({ isFallback }) => !isFallback);
    return {
      locale,
      translated: own.length,
      total: documents.length,
      staleSections: own.reduce((sum, { staleSections }) => sum + staleSections.length, 0),
      reviewed: own.filter(({ translation }) => translation.reviewedOn).length,
      wordsPerSentence: Number((readable.get(locale)?.meanWords ?? 0).toFixed(1)),
    };
  });
}
