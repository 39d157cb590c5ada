import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';
import { colours } from '@/lib/design';
import { sourceLocale } from '@/lib/locales';
import { entryPath } from '@/lib/urls';

export const dynamic = 'force-static';

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations({ locale: sourceLocale, namespace: 'Site' });
  return {
    name: t('name'),
    short_name: t('shortName'),
    description: t('tagline'),
    lang: sourceLocale,
    start_url: entryPath,
    display: 'browser',
    background_color: colours.white,
    theme_color: colours.gold,
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  };
}
