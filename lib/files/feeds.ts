import type { Locale } from '../locales.ts';
import { pressFeed } from '../press/feed.ts';
import { type Facet, pressViews } from '../press/views.ts';
import { type FeedFormat, feedFormats, feedPath } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** What readers can subscribe to besides the whole archive. */
const followed: readonly Facet[] = ['issuer', 'topic'];

/** The feeds of the archive, of each issuer and of each topic. */
export const feeds = (locale: Locale): SiteFile[] =>
  pressViews()
    .filter(({ filter }) => {
      const facets = Object.keys(filter) as Facet[];
      return facets.length < 2 && facets.every((facet) => followed.includes(facet));
    })
    .flatMap((view) =>
      (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
        path: feedPath(locale, view.filter, format),
        content: () => pressFeed(view, locale, format),
      })),
    );
