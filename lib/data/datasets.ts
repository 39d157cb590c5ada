import { getPage } from '../content.ts';
import { type Locale, localeCodes, sourceLocale } from '../locales.ts';
import { translator } from '../messages.ts';
import { pageSlugs } from '../navigation.ts';
import { getPressReleases, lastChanged } from '../press/archive.ts';
import {
  addressOf,
  archiveFilePath,
  calendarAddress,
  dataFilePath,
  feedPath,
  pathIn,
} from '../urls.ts';
import type { FormatName } from './formats.ts';

/** A file of a data set. */
export interface Distribution {
  path: string;
  format: FormatName;
  locale: Locale;
}

/** What the site publishes as open data. */
export interface Dataset {
  id: 'presse' | 'konzept' | 'woerterbuch' | 'termine';
  title: (locale: Locale) => string;
  summary: (locale: Locale) => string;
  /** Page that shows the same, without the language. */
  address: string;
  /** Day of its last change, where there is one. */
  modified?: string;
  /** The files for readers of a language. */
  files: (locale: Locale) => Distribution[];
}

const page = (slug: 'presse' | 'woerterbuch' | 'entstehung/regionalkonferenzen') => ({
  title: (locale: Locale) => getPage(slug, locale).title,
  summary: (locale: Locale) => getPage(slug, locale).summary,
  address: addressOf({ kind: 'page', slug }),
});

/** The data sets, the press archive first. */
export const datasets = (): Dataset[] => [
  {
    id: 'presse',
    ...page(pageSlugs.press),
    modified: getPressReleases(sourceLocale).map(lastChanged).sort().at(-1),
    files: (locale) => [
      { format: 'csv', path: archiveFilePath('csv'), locale: sourceLocale },
      { format: 'jsonl', path: archiveFilePath('jsonl'), locale: sourceLocale },
      { format: 'bib', path: archiveFilePath('bib'), locale: sourceLocale },
      { format: 'atom', path: feedPath(locale, {}, 'atom'), locale },
      { format: 'jsonFeed', path: feedPath(locale, {}, 'json'), locale },
    ],
  },
  {
    id: 'konzept',
    title: (locale) => translator(locale, 'Site')('name'),
    summary: (locale) => getPage(pageSlugs.home, locale).summary,
    address: addressOf({ kind: 'page', slug: pageSlugs.home }),
    files: (locale) => [{ format: 'json', path: dataFilePath(locale, 'konzept.json'), locale }],
  },
  {
    id: 'woerterbuch',
    ...page(pageSlugs.glossary),
    files: (locale) => [{ format: 'json', path: dataFilePath(locale, 'woerterbuch.json'), locale }],
  },
  {
    id: 'termine',
    ...page(pageSlugs.conferences),
    modified: getPage(pageSlugs.conferences, sourceLocale).facts.updated,
    files: (locale) => [{ format: 'ics', path: pathIn(locale, calendarAddress()), locale }],
  },
];

/** Every file of a data set, each once. */
export const everyFile = ({ files }: Dataset): Distribution[] => [
  ...new Map(localeCodes.flatMap(files).map((file) => [file.path, file])).values(),
];

/** The catalogue of all data sets, for programs. */
export const catalogueFiles: readonly Distribution[] = (['ttl', 'jsonld'] as const).map(
  (format) => ({
    format,
    path: dataFilePath(sourceLocale, `katalog.${format}`),
    locale: sourceLocale,
  }),
);
