import { venueLine } from '../conferences/marks.ts';
import type { Document } from '../content.ts';
import { dateWithWeekday } from '../dates.ts';
import { languageOf, sourceLocale } from '../locales.ts';
import { translator } from '../messages.ts';

/** A line between the title and the words of a document. */
export interface Fact {
  label?: string;
  value: string;
  /** Whether the value is a German name. */
  isGerman: boolean;
}

/** What has no words of its own: official names, German words, days and places. */
export function factsOf(document: Document): Fact[] {
  const { locale } = document;
  if (document.kind === 'field' || document.kind === 'theme') {
    const { officialName } = (document as Document<'field' | 'theme'>).facts;
    return [
      { label: translator(locale, 'OfficialName')('label'), value: officialName, isGerman: true },
    ];
  }
  if (document.kind === 'term') {
    const { officialTerm, abbreviation } = (document as Document<'term'>).facts;
    const names = locale === sourceLocale ? [abbreviation] : [officialTerm, abbreviation];
    const value = names.filter((name) => name && name !== document.title).join(', ');
    return value ? [{ value, isGerman: true }] : [];
  }
  if (document.kind === 'conference') {
    const { facts } = document as Document<'conference'>;
    const t = translator(locale, 'Conference');
    return [
      {
        label: `${t('date')}:`,
        value: dateWithWeekday(locale, facts.date),
        isGerman: languageOf(locale) === sourceLocale,
      },
      { label: `${t('address')}:`, value: venueLine(facts), isGerman: true },
    ];
  }
  return [];
}
