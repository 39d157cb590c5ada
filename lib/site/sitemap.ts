import type { MetadataRoute } from 'next';
import { getPage, slugsWithWording } from '../content.ts';
import { derived } from '../library/derived.ts';
import { type Locale, localeCodes, sourceLocale } from '../locales.ts';
import { pageSlugs } from '../navigation.ts';
import { isIndexedView, languagesOf, pressViews } from '../press/views.ts';
import {
  absolute,
  addressOf,
  alternates,
  entryPath,
  pathIn,
  pressViewAddress,
  sitemapPath,
  wordingAddress,
} from '../urls.ts';
import { lastChange, lastChangeUnder, newest } from './last-change.ts';
import { pageIndex } from './page-index.ts';

interface Entry {
  address: string;
  availableIn: readonly Locale[];
  /** The day of the last change; only where the content tells it. */
  lastModified?: string;
}

const allEntries = derived((locale: Locale): Entry[] => {
  const documents = pageIndex(locale).map((document) => ({
    address: addressOf(document),
    availableIn: document.availableIn,
    lastModified: lastChange(document),
  }));
  const views = pressViews()
    .filter(({ filter }) => isIndexedView(filter))
    .map(({ filter }) => ({
      address: pressViewAddress(filter),
      availableIn: languagesOf(filter),
      lastModified: lastChangeUnder(filter, locale),
    }));
  const search = getPage(pageSlugs.search, locale);
  const address = addressOf(search);
  const { availableIn } = search;
  const wordings = slugsWithWording().map(
    (slug): Entry => ({
      address: wordingAddress({ kind: 'press', slug }),
      availableIn: [sourceLocale],
    }),
  );
  const whole = [...documents, ...wordings, ...views];
  return [...whole, { address, availableIn, lastModified: lastChange(search) }].map((entry) =>
    entry.address === archive ? withReleases(entry, locale) : entry,
  );
});

const archive = pressViewAddress({});

/** The page of the archive changes with its releases. */
const withReleases = (entry: Entry, locale: Locale): Entry => ({
  ...entry,
  lastModified: newest([entry.lastModified, lastChangeUnder({}, locale)]),
});

/** Every page in one language that search engines should know, with its other languages. */
export function sitemap(locale: Locale): MetadataRoute.Sitemap {
  const entry = { url: absolute(entryPath), alternates: { languages: alternates('/') } };
  const pages = allEntries(locale)
    .filter(({ availableIn }) => availableIn.includes(locale))
    .map(({ address, availableIn, lastModified }) => ({
      url: absolute(pathIn(locale, address)),
      lastModified,
      alternates: { languages: alternates(address, availableIn) },
    }));
  return locale === sourceLocale ? [entry, ...pages] : pages;
}

function lastModificationOf(locale: Locale): string {
  const day = newest(allEntries(locale).map(({ lastModified }) => lastModified));
  return day ? `<lastmod>${day}</lastmod>` : '';
}

/**
 * The list of sitemaps (https://www.sitemaps.org/protocol.html#index). One a language, because a
 * sitemap may name 50,000 addresses at most.
 */
export function sitemapIndex(): string {
  const sitemaps = localeCodes.map(
    (locale) =>
      `<sitemap><loc>${absolute(sitemapPath(locale))}</loc>${lastModificationOf(locale)}</sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.join('\n')}
</sitemapindex>
`;
}
