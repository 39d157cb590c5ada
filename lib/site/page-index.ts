import { type Document, getConferences, getFields, getPages, getThemes } from '../content.ts';
import type { Locale } from '../locales.ts';
import { isListed } from '../navigation.ts';
import { getPressReleases } from '../press/archive.ts';

/** Every document that has a page of its own, in the alphabet of the language. */
export function pageIndex(locale: Locale): Document[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [
    ...getFields(locale),
    ...getThemes(locale),
    ...getConferences(locale),
    ...getPressReleases(locale),
    ...getPages(locale).filter(({ slug }) => isListed(slug)),
  ].sort((a, b) => compare(a.title, b.title));
}
