import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { type Document, getDocument } from './content.ts';
import { year as formatYear } from './dates.ts';
import { currentLocale } from './i18n.ts';
import { type Locale, localeEntry, sourceLocale } from './locales.ts';
import {
  absolute,
  addressOf,
  alternates,
  entryPath,
  homeSlug,
  pathIn,
  pressYearAddress,
} from './urls.ts';

const icons: Metadata['icons'] = {
  icon: [{ url: '/icon.svg', type: 'image/svg+xml' }],
  apple: [{ url: '/apple-touch-icon.png' }],
};

interface PageDescription {
  locale: Locale;
  /** The address without the language. */
  address: string;
  title: string;
  summary: string;
  /** Languages the page exists in; all of them unless said otherwise. */
  availableIn?: readonly Locale[];
  /** The page shows German words because there is no translation. */
  isFallback?: boolean;
  type?: 'website' | 'article';
}

/** The head of a page: title, description, canonical address, other languages, Open Graph. */
export async function pageMetadata(page: PageDescription): Promise<Metadata> {
  const { locale, address, title, summary, availableIn, isFallback, type = 'website' } = page;
  const t = await getTranslations({ locale, namespace: 'Site' });
  const canonical = absolute(pathIn(isFallback ? sourceLocale : locale, address));
  return {
    title: address === '/' ? `${t('name')} – ${title}` : `${title} – ${t('name')}`,
    description: summary,
    alternates: {
      canonical,
      languages: isFallback ? undefined : alternates(address, availableIn),
    },
    icons,
    robots: isFallback ? { index: false, follow: true } : undefined,
    openGraph: {
      type,
      title,
      description: summary,
      url: canonical,
      siteName: t('name'),
      locale: localeEntry(locale).regional.replace('-', '_'),
      images: [{ url: absolute('/open-graph.png'), width: 1200, height: 630, alt: t('imageAlt') }],
    },
  };
}

/** The head of a document's page. */
export function documentMetadata(document: Document): Promise<Metadata> {
  return pageMetadata({
    ...document,
    address: addressOf(document),
    type: document.kind === 'press' ? 'article' : 'website',
  });
}

/** The head of a document beside its German text: search engines should know the document only. */
export async function sideBySideMetadata(document: Document): Promise<Metadata> {
  const t = await getTranslations({ locale: document.locale, namespace: 'SideBySide' });
  const { description, alternates: addresses } = await documentMetadata(document);
  return {
    title: t('title', { title: document.title }),
    description,
    alternates: { canonical: addresses?.canonical },
    icons,
    robots: { index: false, follow: true },
  };
}

/** The head of the archive page of one year. */
export async function pressYearMetadata(year: number): Promise<Metadata> {
  const locale = await currentLocale();
  const t = await getTranslations({ locale, namespace: 'PressYearPage' });
  const formatted = formatYear(locale, year);
  return pageMetadata({
    locale,
    address: pressYearAddress(year),
    title: t('title', { year: formatted }),
    summary: t('summary', { year: formatted }),
  });
}

/** The head of the page that asks for a language. */
export async function entryMetadata(): Promise<Metadata> {
  const { title, summary } = getDocument('page', homeSlug, sourceLocale);
  return {
    ...(await pageMetadata({ locale: sourceLocale, address: '/', title, summary })),
    alternates: { canonical: absolute(entryPath), languages: alternates('/') },
  };
}

/** Colours of the browser's own frame. */
export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6c700' },
    { media: '(prefers-color-scheme: dark)', color: '#14171c' },
  ],
};
