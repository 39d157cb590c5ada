import { bookletSource } from '../booklets/booklet.ts';
import { epub } from '../booklets/epub.ts';
import { noticeSource } from '../booklets/notice.ts';
import { typesetOnce } from '../booklets/typeset.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import { bookletPath } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** The concept as booklets and as a book; in German the notice for all languages too. */
export function bookletFiles(locale: Locale): SiteFile[] {
  const isSource = locale === sourceLocale;
  return [
    {
      path: bookletPath(locale, 'booklet'),
      content: () => typesetOnce(bookletSource(locale), locale),
    },
    { path: bookletPath(locale, 'book'), content: () => epub(locale) },
    isSource
      ? { path: bookletPath(locale, 'notice'), content: () => typesetOnce(noticeSource(), locale) }
      : {
          path: bookletPath(locale, 'besideGerman'),
          content: () => typesetOnce(bookletSource(locale, true), locale),
        },
  ];
}
