import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { type Document, getPage, type PressRelease } from '../content.ts';
import { colours } from '../design.ts';
import { type Locale, localeCodes, localeEntry, sourceLocale, withTerritory } from '../locales.ts';
import { pageSlugs } from '../navigation.ts';
import type { PressNumber } from '../press/numbers.ts';
import { titleWithState } from '../press/state.ts';
import { viewTitle } from '../press/view-title.ts';
import { hasFeed, isIndexedView, languagesOf } from '../press/views.ts';
import {
  absolute,
  addressOf,
  alternates,
  entryPath,
  feedPath,
  type PressFilter,
  pathIn,
  pathTo,
  pressViewAddress,
  shortPath,
  wordingAddress,
} from '../urls.ts';
import { articleTimes, citationLinks, citationTags } from './press-head.ts';

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
  /** The view of the press archive whose feeds belong to the page. */
  feed?: PressFilter;
  /** Pages that only divide others are left to readers. */
  isIndexed?: boolean;
}

/** The head of a page: title, description, canonical address, other languages, Open Graph. */
export async function pageMetadata(page: PageDescription): Promise<Metadata> {
  const { locale, address, title, summary, availableIn, isFallback, type = 'website' } = page;
  const { feed, isIndexed = true } = page;
  const t = await getTranslations({ locale, namespace: 'Site' });
  const canonical = absolute(pathIn(isFallback ? sourceLocale : locale, address));
  return {
    title: address === '/' ? `${t('name')} – ${title}` : `${title} – ${t('name')}`,
    description: summary,
    alternates: {
      canonical,
      languages: isFallback ? undefined : alternates(address, availableIn),
      types: feed && feedLinks(feed, locale),
    },
    icons,
    robots: isFallback || !isIndexed ? { index: false, follow: true } : undefined,
    openGraph: {
      type,
      title,
      description: summary,
      url: canonical,
      siteName: t('name'),
      locale: withTerritory(locale),
      images: [{ url: absolute('/open-graph.png'), width: 1200, height: 630, alt: t('imageAlt') }],
    },
  };
}

/** Where feed readers find the feeds of a view of the press archive. */
function feedLinks(filter: PressFilter, locale: Locale) {
  const { title } = viewTitle(filter, locale);
  const link = (format: 'atom' | 'json') => [
    { url: absolute(feedPath(locale, filter, format)), title },
  ];
  return { 'application/atom+xml': link('atom'), 'application/feed+json': link('json') };
}

/** The head of a document's page. */
export function documentMetadata(document: Document): Promise<Metadata> {
  const { kind, slug, locale, title, summary, availableIn, isFallback } = document;
  if (kind === 'press') return releaseMetadata(document as PressRelease);
  return pageMetadata({
    locale,
    title,
    summary,
    availableIn,
    isFallback,
    address: addressOf(document),
    feed: kind === 'page' && slug === 'presse' ? {} : undefined,
  });
}

/** The head of a release: with its state, and with what reference managers read. */
async function releaseMetadata(release: PressRelease): Promise<Metadata> {
  const { locale, summary, availableIn, isFallback } = release;
  const page = await pageMetadata({
    locale,
    title: titleWithState(release),
    summary,
    availableIn,
    isFallback,
    address: addressOf(release),
    type: 'article',
    feed: {},
  });
  return {
    ...page,
    alternates: {
      ...page.alternates,
      types: { ...page.alternates?.types, ...citationLinks(release) },
    },
    openGraph: { ...page.openGraph, type: 'article', ...articleTimes(release) },
    other: citationTags(release),
  };
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

/** The head of the official wording of a release. */
export async function wordingMetadata(release: PressRelease): Promise<Metadata> {
  const { locale, facts } = release;
  const t = await getTranslations({ locale, namespace: 'PressRelease' });
  return pageMetadata({
    locale,
    address: wordingAddress(release),
    title: `${t('wording')}: ${facts.officialTitle}`,
    summary: t('wordingNotice'),
    availableIn: [locale],
    type: 'article',
  });
}

/** The head of a page of the press archive. Search engines should know one filter at a time. */
export function pressViewMetadata(
  filter: PressFilter,
  locale: Locale,
  page: number,
): Promise<Metadata> {
  const availableIn = languagesOf(filter);
  return pageMetadata({
    ...viewTitle(filter, locale, page),
    locale,
    availableIn,
    address: pressViewAddress(filter, page),
    feed: hasFeed(filter) ? filter : {},
    isIndexed: isIndexedView(filter, page) && availableIn.includes(locale),
  });
}

/** The head of a short address: it leads to the release with that number, or to each of them. */
export async function shortAddressMetadata({ number, releases }: PressNumber): Promise<Metadata> {
  const locale = sourceLocale;
  const t = await getTranslations({ locale, namespace: 'PressRelease' });
  const title = t('releaseNumber', { number });
  const summary = releases.map(({ facts }) => facts.officialTitle).join(' · ');
  const [release, ...others] = releases;
  const isOne = others.length === 0;
  const url = absolute(isOne ? pathTo(locale, release) : shortPath(number));
  const page = await pageMetadata({ locale, address: shortPath(number), title, summary });
  return {
    ...page,
    openGraph: { ...page.openGraph, url },
    alternates: isOne ? { canonical: url } : undefined,
    robots: { index: false, follow: true },
  };
}

/** The head of a list of numbers. */
export async function numbersMetadata(year?: number): Promise<Metadata> {
  const locale = sourceLocale;
  const t = await getTranslations({ locale, namespace: 'PressNumbers' });
  return {
    title: t('title', { year: String(year ?? '') }).trim(),
    description: t('summary'),
    icons,
    robots: { index: false, follow: true },
  };
}

/** The head of the page for addresses that do not exist. */
export function notFoundMetadata(locale: Locale): Metadata {
  const { title, summary } = getPage(pageSlugs.notFound, locale);
  return { title, description: summary, icons, robots: { index: false } };
}

/** The head of the page that asks for a language. */
export async function entryMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: sourceLocale, namespace: 'Site' });
  const title = t('name');
  const names = localeCodes.map((code) => localeEntry(code).name).join(' · ');
  const summary = `${getPage(pageSlugs.home, sourceLocale).summary} ${names}`;
  const page = await pageMetadata({ locale: sourceLocale, address: '/', title, summary });
  return {
    ...page,
    title,
    alternates: { canonical: absolute(entryPath), languages: alternates('/') },
    openGraph: { ...page.openGraph, url: absolute(entryPath) },
  };
}

/** Colours of the browser's own frame. */
export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colours.gold },
    { media: '(prefers-color-scheme: dark)', color: colours.black },
  ],
};
