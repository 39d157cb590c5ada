import type { MetadataRoute } from 'next';
import { isLocale, localeCodes } from '@/lib/locales';
import { sitemap } from '@/lib/site/sitemap';

export const dynamic = 'force-static';
export const generateSitemaps = () => localeCodes.map((id) => ({ id }));

export default async function route({
  id,
}: {
  id: Promise<string>;
}): Promise<MetadataRoute.Sitemap> {
  const locale = await id;
  return isLocale(locale) ? sitemap(locale) : [];
}
