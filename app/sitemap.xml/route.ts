import { contentTypeOf } from '@/lib/hosting/content-types';
import { sitemapIndex } from '@/lib/site/sitemap';
import { sitemapIndexPath } from '@/lib/urls';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(sitemapIndex(), { headers: { 'content-type': contentTypeOf(sitemapIndexPath) } });
