import type { MetadataRoute } from 'next';
import { localeCodes, sourceLocale } from '../locales.ts';
import { isIndexedView, pressViews } from '../press/views.ts';
import { absolute, addressOf, alternates, entryPath, pathIn, pressViewAddress } from '../urls.ts';
import { pageIndex } from './page-index.ts';

/** Every page that search engines should know, with its other languages. */
export function sitemap(): MetadataRoute.Sitemap {
  const documents = pageIndex(sourceLocale).map((document) => ({
    address: addressOf(document),
    availableIn: document.availableIn,
  }));
  const views = pressViews()
    .filter(({ filter }) => isIndexedView(filter))
    .map(({ filter }) => ({ address: pressViewAddress(filter), availableIn: localeCodes }));
  const search = { address: addressOf({ kind: 'page', slug: 'suche' }), availableIn: localeCodes };
  return [
    { url: absolute(entryPath), alternates: { languages: alternates('/') } },
    ...[...documents, ...views, search].flatMap(({ address, availableIn }) =>
      availableIn.map((locale) => ({
        url: absolute(pathIn(locale, address)),
        alternates: { languages: alternates(address, availableIn) },
      })),
    ),
  ];
}
