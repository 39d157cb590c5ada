import type { MetadataRoute } from 'next';
import { absolute, sitemapIndexPath } from '@/lib/urls';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(sitemapIndexPath) };
}
