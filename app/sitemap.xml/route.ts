import { sitemapIndex } from '@/lib/publish/sitemap';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(sitemapIndex(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
