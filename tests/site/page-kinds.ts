import type { Locale } from '../../lib/locales.ts';
import { languageChoicePath } from '../../lib/urls.ts';

/** An address of each kind of page, without the language: what is drawn by other code is listed. */
const addresses = {
  home: '/',
  fields: '/handlungsfelder/',
  field: '/handlungsfelder/gesundheit-und-pflege/',
  themes: '/querschnittsthemen/',
  theme: '/querschnittsthemen/migrantenorganisationen/',
  process: '/entstehung/',
  conferences: '/entstehung/regionalkonferenzen/',
  conference: '/entstehung/regionalkonferenzen/magdeburg/',
  papers: '/entstehung/diskussionspapiere/',
  archive: '/presse/',
  'view of the archive': '/presse/2020/',
  release: '/presse/2020/539/',
  glossary: '/woerterbuch/',
  search: '/suche/',
  translations: '/uebersetzung/',
  accessibility: '/barrierefreiheit/',
  text: '/hilfe/',
} as const;

const sideBySide = '/presse/2020/539/deutsch/';

/** The kinds of pages that have no language of their own. */
export const pagesWithoutLanguage: Record<string, string> = {
  entry: languageChoicePath,
  'not found': '/404.html',
  numbers: '/pm/',
  'short address': '/pm/539-2020/',
};

/** A path of each kind of page in a language. */
export function pageKinds(locale: Locale): [kind: string, path: string][] {
  const own = Object.entries(addresses).map(([kind, address]): [string, string] => [
    kind,
    `/${locale}${address}`,
  ]);
  return locale === 'de' ? own : [...own, ['side by side', `/${locale}${sideBySide}`]];
}
