import { type Locale, localeCodes, localeEntry, sourceLocale } from './locales.ts';
import type { Kind } from './schema.ts';

/**
 * THE module that knows addresses. The path of a document's folder is its address: official German
 * names in every language, so that swapping the language keeps the page.
 */

/** Where the site is published, without a slash at the end. Feeds, sitemap and canonical need it. */
export const origin = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');

/** Identifies a document: its kind and its folder below that kind's folder. */
export interface DocumentId<K extends Kind = Kind> {
  kind: K;
  slug: string;
}

const bases: Record<Exclude<Kind, 'page' | 'term'>, string> = {
  field: '/handlungsfelder/',
  theme: '/querschnittsthemen/',
  press: '/presse/',
  conference: '/entstehung/regionalkonferenzen/',
  issuer: '/presse/herausgeber/',
};

/** The page document that is the home page. */
export const homeSlug = 'startseite';

/**
 * A document's address without its language.
 *
 * @example addressOf({ kind: 'field', slug: 'gesundheit-und-pflege' }) // '/handlungsfelder/gesundheit-und-pflege/'
 * @example addressOf({ kind: 'term', slug: 'kabinett' }) // '/woerterbuch/#kabinett'
 */
export function addressOf({ kind, slug }: DocumentId): string {
  if (kind === 'term') return `/woerterbuch/#${slug}`;
  if (kind === 'page') return slug === homeSlug ? '/' : `/${slug}/`;
  return `${bases[kind]}${slug}/`;
}

/** The address of the releases of one year, without the language. */
export function pressYearAddress(year: number): string {
  return `${bases.press}${year}/`;
}

/**
 * Where a document stands beside its German text.
 *
 * @example sideBySideAddress('/presse/2020/539/') // '/presse/2020/539/deutsch/'
 */
export function sideBySideAddress(address: string): string {
  return `${address}deutsch/`;
}

/**
 * An address in one language, as used in links.
 *
 * @example pathIn('ar', '/presse/') // '/ar/presse/'
 */
export function pathIn(locale: Locale, address: string): string {
  return `/${locale}${address}`;
}

/** The link to a document in one language. */
export function pathTo(locale: Locale, id: DocumentId): string {
  return pathIn(locale, addressOf(id));
}

/** The full URL of a path on this site. */
export function absolute(path: string): string {
  return `${origin}${path}`;
}

/** The calendar of one conference, or of all of them; without the language. */
export function calendarAddress(conference?: DocumentId<'conference'>): string {
  return conference ? `${addressOf(conference)}termin.ics` : `${bases.conference}termine.ics`;
}

/**
 * The address by which a calendar application stays up to date.
 *
 * @example subscriptionUrl('/de/entstehung/…/termine.ics') // 'webcal://localhost:3000/de/entstehung/…/termine.ics'
 */
export function subscriptionUrl(path: string): string {
  return absolute(path).replace(/^https?:/, 'webcal:');
}

/**
 * Names an event for good, in every language and wherever the site is published: calendars that
 * know it change their entry instead of adding a second one.
 */
export function eventUid({ slug }: DocumentId<'conference'>): string {
  return `regionalkonferenz-${slug}@integrationskonzept-sachsen-anhalt`;
}

/** Opens a place in the reader's own map application (RFC 5870); no map service is involved. */
export function mapUrl(
  { latitude, longitude }: { latitude: number; longitude: number },
  address: string,
): string {
  return `geo:${latitude},${longitude}?q=${encodeURIComponent(address)}`;
}

/** The empty feedback matrix as a file; without the language. */
export function matrixAddress(format: 'docx' | 'odt'): string {
  return `/entstehung/diskussionspapiere/matrix.${format}`;
}

/** A file of the scripts that pages load. */
export function assetPath(file: string): string {
  return `/assets/${file}`;
}

/** Where the reader chooses a language. */
export const entryPath = '/';

/**
 * `hreflang` → URL for the languages that a page exists in; `x-default` leads to the German page,
 * and for the home page to the choice of languages.
 */
export function alternates(
  address: string,
  available: readonly Locale[] = localeCodes,
): Record<string, string> {
  return {
    ...Object.fromEntries(
      available.map((code) => [localeEntry(code).code, absolute(pathIn(code, address))]),
    ),
    'x-default': absolute(address === '/' ? entryPath : pathIn(sourceLocale, address)),
  };
}
