import { type Document, getDocument } from './content.ts';
import type { Locale } from './locales.ts';
import type { DocumentId } from './urls.ts';
import { homeSlug, pathTo } from './urls.ts';

/** One step on the way to a page. */
export interface Crumb {
  /** `null` stands for the home page, whose short name is an interface word. */
  title: string | null;
  path: string;
  /** The language of the title, where it is not that of the page. */
  foreign?: Locale;
}

/** Where each kind of document hangs below the home page: slugs of pages. */
const parents: Record<DocumentId['kind'], readonly string[]> = {
  field: ['handlungsfelder'],
  theme: ['querschnittsthemen'],
  press: ['presse'],
  conference: ['entstehung', 'entstehung/regionalkonferenzen'],
  issuer: ['presse'],
  term: ['woerterbuch'],
  page: [],
};

/** The way from the home page to a document, itself included. */
export function crumbsTo(document: Document): Crumb[] {
  const { kind, slug, locale } = document;
  const above = kind === 'page' ? pagesAbove(slug) : parents[kind];
  return [
    { title: null, path: pathTo(locale, { kind: 'page', slug: homeSlug }) },
    ...[...above.map((page) => getDocument('page', page, locale)), document].map((page) => ({
      title: page.title,
      path: pathTo(locale, page),
      foreign: page.isFallback ? page.textLocale : undefined,
    })),
  ];
}

/** `entstehung/beteiligte` → `['entstehung']`. */
function pagesAbove(slug: string): string[] {
  const steps = slug.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
