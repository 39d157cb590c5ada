import { type Locale, sourceLocale } from '../locales.ts';
import type { Remark } from '../schema.ts';

/** A remark in the reader's language, or else in German, with the language it is in. */
export function remarkIn(remark: Remark, locale: Locale): { text: string; locale: Locale } {
  const text = remark[locale];
  return text ? { text, locale } : { text: remark[sourceLocale], locale: sourceLocale };
}
