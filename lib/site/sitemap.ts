import type { MetadataRoute } from 'next';
import { slugsWithWording } from '../content.ts';
import { type Locale, localeCodes, sourceLocale } from '../locales.ts';
import { pageSlugs } from '../navigation.ts';
import { isIndexedView, pressViews } from '../press/views.ts';
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
import { pageIndex } from './page-index.ts';

interface Entry {
  address: string;
  availableIn: readonly Locale[];
}

function allEntries(): Entry[] {
  const documents = pageIndex(sourceLocale).map((document) => ({
    address: addressOf(document),
    availableIn: document.availableIn,
  }));
  const views = pressViews()
    .filter(({ filter }) => isIndexedView(filter))
    .map(({ filter }) => ({ address: pressViewAddress(filter), availableIn: localeCodes }));
  const search = {
    address: addressOf({ kind: 'page', slug: pageSlugs.search }),
    availableIn: localeCodes,
  };
  const wordings = slugsWithWording().map(
    (slug): Entry => ({
      address: wordingAddress({ kind: 'press', slug }),
      availableIn: [sourceLocale],
    }),
  );
  return [...documents, ...wordings, ...views, search];
}

/** Every page in one language that search engines should know, with its other languages. */
export function sitemap(locale: Locale): MetadataRoute.Sitemap {
  const entry = { url: absolute(entryPath), alternates: { languages: alternates('/') } };
  const pages = allEntries()
    .filter(({ availableIn }) => availableIn.includes(locale))
    .map(({ address, availableIn }) => ({
      url: absolute(pathIn(locale, address)),
      alternates: { languages: alternates(address, availableIn) },
    }));
  return locale === sourceLocale ? [entry, ...pages] : pages;
}

/**
 * The list of sitemaps (https://www.sitemaps.org/protocol.html#index). One a language, because a
 * sitemap may name 50,000 addresses at most.
 */
export function sitemapIndex(): string {
  const sitemaps = localeCodes.map(
    (locale) => `<sitemap><loc>${absolute(sitemapPath(locale))}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.join('\n')}
</sitemapindex>
`;
}
