import { contentTypeOf } from '../hosting/content-types.ts';
import { isLocale, localeCodes } from '../locales.ts';
import { pressFeed } from '../press/feed.ts';
import { pressViews, viewAt } from '../press/views.ts';
import { type FeedFormat, feedFormats, type PressFilter, pressViewAddress } from '../urls.ts';

type Params = Partial<Record<'locale' | 'issuer' | 'topic', string>>;

/** What a route needs to publish the feeds of the archive, or of each issuer or topic. */
export function pressFeedRoute(format: FeedFormat, facet?: 'issuer' | 'topic') {
  return {
    generateStaticParams: () =>
      localeCodes.flatMap((locale) => slugsIn(facet).map((slug) => ({ locale, ...slug }))),
    GET: async (_request: Request, { params }: { params: Promise<Params> }) => {
      const { locale = '', ...filter } = await params;
      const view = viewAt(pressViewAddress(filter));
      if (!isLocale(locale) || !view) return new Response(null, { status: 404 });
      return new Response(await pressFeed(view, locale, format), {
        headers: { 'content-type': contentTypeOf(`/${feedFormats[format]}`) },
      });
    },
  };
}

function slugsIn(facet: 'issuer' | 'topic' | undefined): PressFilter[] {
  if (!facet) return [{}];
  return pressViews()
    .filter(({ filter }) => Object.keys(filter).join() === facet)
    .map(({ filter }) => ({ [facet]: String(filter[facet]).split('/').pop() }));
}
