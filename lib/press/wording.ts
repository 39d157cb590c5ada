import type { ReleaseWording } from '../content.ts';
import { longDate } from '../dates.ts';
import { isLocale, type Locale, localeEntry } from '../locales.ts';
import type { PressWords } from './bibliography.ts';

/** Where an official wording comes from, for readers who want to check it. */
export interface Origin {
  label: string;
  text: string;
  /** Day that the text names. */
  date?: string;
  /** Address that the text is. */
  url?: string;
}

/** Source, day of retrieval and checksum of a wording. */
export function originOf(
  { source, retrieved, sha256 }: ReleaseWording,
  locale: Locale,
  t: PressWords,
): Origin[] {
  return [
    ...(source ? [{ label: t('wordingSource'), text: source, url: source }] : []),
    { label: t('wordingRetrieved'), text: longDate(locale, retrieved), date: retrieved },
    { label: t('wordingChecksum'), text: `SHA-256: ${sha256}` },
  ];
}

/** Language and direction of official words, for the element around them. */
export const languageAttributes = (language: string) => ({
  lang: language,
  dir: isLocale(language) ? localeEntry(language).direction : ('auto' as const),
});
