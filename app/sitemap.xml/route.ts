import { contentTypeOf } from '@/lib/publish/content-types';
import { sitemapIndex } from '@/lib/publish/sitemap';
import { sitemapIndexPath } from '@/lib/urls';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(sitemapIndex(), { headers: { 'content-type': contentTypeOf(sitemapIndexPath) } });
