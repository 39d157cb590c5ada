import { type Document, getDocument, type PressRelease } from '../content.ts';
import type { Locale } from '../locales.ts';
import { type PageSlug, pageSlugs } from '../navigation.ts';
import type { DocumentId } from '../urls.ts';
import { pathTo, wordingPath } from '../urls.ts';

/** One step on the way to a page. */
export interface Crumb {
  /** `null` stands for the home page, whose short name is an interface word. */
  title: string | null;
  path: string;
  /** The address that search engines know, where it is another: that of the German text. */
  canonicalPath?: string;
  /** The language of the title, where it is not that of the page. */
  foreign?: Locale;
}

/** Where each kind of document hangs below the home page: slugs of pages. */
const parents: Record<DocumentId['kind'], readonly PageSlug[]> = {
  field: [pageSlugs.fields],
  theme: [pageSlugs.themes],
  press: [pageSlugs.press],
  conference: [pageSlugs.process, pageSlugs.conferences],
  issuer: [pageSlugs.press],
  term: [pageSlugs.glossary],
  page: [],
};

/** The way from the home page to a document, itself included. */
export function crumbsTo(document: Document): Crumb[] {
  const { kind, slug, locale } = document;
  const above = kind === 'page' ? pagesAbove(slug) : parents[kind];
  return [
    { title: null, path: pathTo(locale, { kind: 'page', slug: pageSlugs.home }) },
    ...[...above.map((page) => getDocument('page', page, locale)), document].map((page) => ({
      title: page.title,
      path: pathTo(locale, page),
      canonicalPath: page.isFallback ? pathTo(page.textLocale, page) : undefined,
      foreign: page.isFallback ? page.textLocale : undefined,
    })),
  ];
}

/** The way to the official wording of a release. */
export const wordingCrumbs = (release: PressRelease, title: string): Crumb[] => [
  ...crumbsTo(release),
  { title, path: wordingPath(release) },
];

/** `entstehung/beteiligte` → `['entstehung']`. */
function pagesAbove(slug: string): string[] {
  const steps = slug.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
