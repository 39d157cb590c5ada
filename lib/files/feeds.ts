import type { Locale } from '../locales.ts';
import { pressFeed } from '../press/feed.ts';
import { hasFeed, pressViews } from '../press/views.ts';
import { type FeedFormat, feedFormats, feedPath } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** The feeds of the archive, of each issuer and of each topic. */
export const feeds = (locale: Locale): SiteFile[] =>
  pressViews()
    .filter(({ filter }) => hasFeed(filter))
    .flatMap((view) =>
      (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
        path: feedPath(locale, view.filter, format),
        content: () => pressFeed(view, locale, format),
      })),
    );
