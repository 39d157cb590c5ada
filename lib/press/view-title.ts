import { getDocument, getPage, getReferenced } from '../content.ts';
import { year as formatYear } from '../dates.ts';
import type { Locale } from '../locales.ts';
import { translator } from '../messages.ts';
import { pageSlugs } from '../navigation.ts';
import type { PressFilter } from '../urls.ts';
import type { Facet } from './views.ts';

/** What a filter is called in the reader's language. */
export function filterName(filter: PressFilter, facet: Facet, locale: Locale): string {
  const { topic, issuer, level, year } = filter;
  if (facet === 'topic' && topic) return getReferenced(topic, locale).title;
  if (facet === 'issuer' && issuer) return getDocument('issuer', issuer, locale).title;
  if (facet === 'year' && year) return formatYear(locale, year);
  const t = translator(locale, 'PressRelease');
  if (facet === 'level' && level) return t(`levels.${level}`);
  throw new Error(`The press archive is not narrowed by ${facet} here.`);
}

/** Title and description of a view of the press archive. */
export function viewTitle(
  filter: PressFilter,
  locale: Locale,
  page = 1,
): { title: string; summary: string } {
  const facets = Object.keys(filter) as Facet[];
  if (facets.length === 0) return getPage(pageSlugs.press, locale);
  const names = facets.map((facet) => filterName(filter, facet, locale));
  const t = translator(locale, 'PressView');
  const [year] = facets.length === 1 && facets[0] === 'year' ? names : [];
  const name = names.join(' · ');
  const first = year
    ? { title: t('yearTitle', { year }), summary: t('yearSummary', { year }) }
    : { title: t('title', { filter: name }), summary: t('summary', { filter: name }) };
  if (page === 1) return first;
  return { ...first, title: t('pageTitle', { title: first.title, page }) };
}
