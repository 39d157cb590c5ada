import type { MetadataRoute } from 'next';
import { pressYears } from '../content.ts';
import { localeCodes, sourceLocale } from '../locales.ts';
import { absolute, addressOf, alternates, entryPath, pathIn, pressYearAddress } from '../urls.ts';
import { pageIndex } from './page-index.ts';

/** Every page that search engines should know, with its other languages. */
export function sitemap(): MetadataRoute.Sitemap {
  const documents = pageIndex(sourceLocale).map((document) => ({
    address: addressOf(document),
    availableIn: document.availableIn,
  }));
  const years = pressYears().map((year) => ({
    address: pressYearAddress(year),
    availableIn: localeCodes,
  }));
  const search = { address: addressOf({ kind: 'page', slug: 'suche' }), availableIn: localeCodes };
  return [
    { url: absolute(entryPath), alternates: { languages: alternates('/') } },
    ...[...documents, ...years, search].flatMap(({ address, availableIn }) =>
      availableIn.map((locale) => ({
        url: absolute(pathIn(locale, address)),
        alternates: { languages: alternates(address, availableIn) },
      })),
    ),
  ];
}
