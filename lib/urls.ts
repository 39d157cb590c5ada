import { createHash } from 'node:crypto';
import { isLocale, type Locale, localeCodes, localeEntry, sourceLocale } from './locales.ts';
import { pageSlugs } from './navigation.ts';
import type { Facts, Kind } from './schema.ts';
import { localAddress } from './settings.ts';

/**
 * THE module that knows addresses. The path of a document's folder is its address: official German
 * names in every language, so that swapping the language keeps the page.
 */

const address = process.env.SITE_URL ?? localAddress;

/**
 * Where the site is published, without a slash at the end. Feeds, sitemap and canonical need it. A
 * build checks it first (`settings.ts`).
 */
export const origin = URL.parse(address)?.origin ?? address;

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

/**
 * A document's address without its language.
 *
 * @example addressOf({ kind: 'field', slug: 'gesundheit-und-pflege' }) // '/handlungsfelder/gesundheit-und-pflege/'
 * @example addressOf({ kind: 'term', slug: 'kabinett' }) // '/woerterbuch/#kabinett'
 */
export function addressOf({ kind, slug }: DocumentId): string {
  if (kind === 'term') return `/woerterbuch/#${slug}`;
  if (kind === 'page') return slug === pageSlugs.home ? '/' : `/${slug}/`;
  return `${bases[kind]}${slug}/`;
}

/** The last step of the address of a page beside its German text. */
export const sideBySideStep = 'deutsch';

/**
 * A page that only a build has: Next.js refuses to export a route without pages, and content without
 * a translation gives none of those beside the German text.
 */
export const placeholderStep = 'ohne-inhalt';
/** The last step of the address of an official wording. */
export const wordingStep = 'wortlaut';

/** First steps of addresses that are no pages of documents: scripts, attachments, short addresses. */
export const firstSteps = { assets: 'assets', attachments: 'dateien', numbers: 'pm' } as const;

/** Steps by which the addresses of the archive and of its numbers tell their views apart. */
export const viewSteps = {
  topic: 'thema',
  issuer: 'herausgeber',
  level: 'ebene',
  year: 'jahr',
} as const;

/**
 * Where a document stands beside its German text.
 *
 * @example sideBySideAddress('/presse/2020/539/') // '/presse/2020/539/deutsch/'
 */
export function sideBySideAddress(address: string): string {
  return `${address}${sideBySideStep}/`;
}

/**
 * Where the official wording of a release stands: once, whatever languages there are, and for good.
 *
 * @example wordingAddress(release) // '/presse/2020/539/wortlaut/'
 */
export const wordingAddress = (release: DocumentId<'press'>): string =>
  `${addressOf(release)}${wordingStep}/`;

/**
 * An address in one language, as used in links.
 *
 * @example pathIn('ar', '/presse/') // '/ar/presse/'
 */
export function pathIn(locale: Locale, address: string): string {
  return `/${locale}${address}`;
}

/**
 * The language of a path; `/`, short addresses and files beside the languages have none.
 *
 * @example localeOfPath('/ar/presse/') // 'ar'
 */
export function localeOfPath(path: string): Locale | undefined {
  const code = path.split(/[/?#]/)[1] ?? '';
  return isLocale(code) ? code : undefined;
}

/** The link to a document in one language. */
export function pathTo(locale: Locale, id: DocumentId): string {
  return pathIn(locale, addressOf(id));
}

/** The link to the official wording of a release, from every language. */
export const wordingPath = (release: DocumentId<'press'>): string =>
  pathIn(sourceLocale, wordingAddress(release));

/** The search page, without the language. */
export const searchAddress = '/suche/';

/**
 * The folder of a search index, without the language.
 *
 * @example searchIndexAddress('pages-1f0c2d3e') // '/suche/pages-1f0c2d3e/'
 */
export function searchIndexAddress(name: string): string {
  return `${searchAddress}${name}/`;
}

/** A script of the site. */
export function assetPath(file: string): string {
  return `/${firstSteps.assets}/${file}`;
}

const stepPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a folder's name can stand in an address. */
export const isStep = (name: string): boolean => stepPattern.test(name);

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

/** Files in which the whole concept can be taken along. */
const bookletFiles = {
  booklet: 'konzept-{locale}.pdf',
  besideGerman: 'konzept-{locale}-de.pdf',
  book: 'konzept-{locale}.epub',
  notice: 'aushang.pdf',
} as const;

export type BookletKind = keyof typeof bookletFiles;

/**
 * Where a booklet lies. There is one notice, with all languages.
 *
 * @example bookletPath('ar', 'booklet') // '/ar/mitnehmen/konzept-ar.pdf'
 */
export function bookletPath(locale: Locale, kind: BookletKind): string {
  const language = kind === 'notice' ? sourceLocale : locale;
  const page = pathTo(language, { kind: 'page', slug: pageSlugs.takeAlong });
  return page + bookletFiles[kind].replace('{locale}', locale);
}

/** The page about open data, without the language. */
export const dataAddress = `/${pageSlugs.data}/`;

/**
 * A file of open data that lies beside no page of what it holds.
 *
 * @example dataFilePath('de', 'katalog.ttl') // '/de/daten/katalog.ttl'
 */
export const dataFilePath = (locale: Locale, file: string): string =>
  pathIn(locale, dataAddress) + file;

/** The list of all sitemaps. */
export const sitemapIndexPath = '/sitemap.xml';

/** The sitemap of one language. */
export const sitemapPath = (locale: Locale): string => `/sitemaps/sitemap/${locale}.xml`;

/** Where readers come in: servers that can lead them on to their language from here. */
export const entryPath = '/';

/** Where the reader chooses a language, whatever languages the browser asks for. */
export const languageChoicePath = '/?sprache=waehlen';

/**
 * The page for addresses that do not exist, in the language of the address; without a language, in
 * all of them.
 *
 * @example notFoundPath('ar') // '/ar/404.html'
 */
export const notFoundPath = (locale?: Locale): string => `${locale ? `/${locale}` : ''}/404.html`;

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

/** What the press archive can be narrowed to; topics are paths such as `handlungsfelder/gesundheit-und-pflege`. */
export interface PressFilter {
  topic?: string;
  issuer?: string;
  level?: Facts<'issuer'>['level'];
  year?: number;
}

/**
 * The address of a view of the press archive, without the language.
 *
 * @param page pages after the first end in their number, which no folder name is mistaken for
 * @example pressViewAddress({ issuer: 'staatskanzlei' }) // '/presse/herausgeber/staatskanzlei/'
 * @example pressViewAddress({ year: 2020 }, 2) // '/presse/2020~2/'
 */
export function pressViewAddress({ topic, issuer, level, year }: PressFilter, page = 1): string {
  const steps = [
    topic && `${viewSteps.topic}/${topic.split('/').pop()}/`,
    issuer && `${viewSteps.issuer}/${issuer}/`,
    level && `${viewSteps.level}/${level}/`,
    year && `${year}/`,
  ];
  const address = bases.press + steps.filter(Boolean).join('');
  return page > 1 ? address.replace(/\/$/, `~${page}/`) : address;
}

/** Formats in which a release can be taken along, by the ending of the file. */
export const pressFileFormats = ['txt', 'json', 'bib', 'ris', 'csl.json'] as const;
export type PressFileFormat = (typeof pressFileFormats)[number];

/** The formats that cite the German release, so that there is one file for all languages. */
const citationFormats: readonly PressFileFormat[] = ['bib', 'ris', 'csl.json'];

interface ReleaseInLanguages extends DocumentId<'press'> {
  availableIn: readonly Locale[];
}

/** Whether a release has a file of its own in a language and format. */
export const hasPressFile = (
  { availableIn }: ReleaseInLanguages,
  locale: Locale,
  format: PressFileFormat,
): boolean =>
  locale === sourceLocale || (availableIn.includes(locale) && !citationFormats.includes(format));

/**
 * The name of a file with a release in another format.
 *
 * @example pressFileName('2020/539', 'csl.json') // '539.csl.json'
 */
const pressFileName = (slug: string, format: PressFileFormat): string =>
  `${slug.split('/').pop()}.${format}`;

/**
 * Where a release is in another format, in the reader's language where there is one.
 *
 * @example pressFilePath('ar', release, 'bib') // '/de/presse/2020/539/539.bib'
 */
export function pressFilePath(
  locale: Locale,
  release: ReleaseInLanguages,
  format: PressFileFormat,
): string {
  const language = hasPressFile(release, locale, format) ? locale : sourceLocale;
  return pathTo(language, release) + pressFileName(release.slug, format);
}

/** Formats in which the archive can be taken along as a whole, or a year of it. */
export const archiveFileFormats = ['csv', 'jsonl', 'bib'] as const;
export type ArchiveFileFormat = (typeof archiveFileFormats)[number];

/**
 * Where the archive is as a file; it holds the German texts, and leads to the others.
 *
 * @example archiveFilePath('csv', 2020) // '/de/presse/2020/presse.csv'
 */
export const archiveFilePath = (format: ArchiveFileFormat, year?: number): string =>
  `${pathIn(sourceLocale, pressViewAddress({ year }))}presse.${format}`;

/** Below this path lie the files that came with releases. */
export const attachmentsFolder = `/${firstSteps.attachments}${bases.press}`;

/** Where a file that came with a release is served. */
export const attachmentPath = ({ slug }: DocumentId<'press'>, file: string): string =>
  `${attachmentsFolder}${slug}/${file}`;

export const feedFormats = { atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFormats;

/** The path of a feed, beside the view of the archive that it follows. */
export const feedPath = (locale: Locale, filter: PressFilter, format: FeedFormat): string =>
  pathIn(locale, pressViewAddress(filter)) + feedFormats[format];

/**
 * The form of a release's number that can stand in an address.
 *
 * @example shortNumber('539/2020') // '539-2020'
 */
export const shortNumber = (number: string): string => number.replace('/', '-');

/** The numbers of all releases, or of one year, without a language. */
export const numbersPath = (year?: number): string =>
  `/${firstSteps.numbers}/${year ? `${viewSteps.year}/${year}/` : ''}`;

/**
 * Where a number leads, whoever has issued releases with it.
 *
 * @example shortPath('539/2020') // '/pm/539-2020/'
 */
export const shortPath = (number: string): string => `${numbersPath()}${shortNumber(number)}/`;

const idNamespace = Buffer.from('6f3c1f8e5d0b4b6f9a3e2d7c81b45a90', 'hex');

/**
 * A name for what stands at a path that never changes, wherever the site is published: a UUID made
 * from the path (RFC 9562, version 5).
 *
 * @example permanentId('/de/presse/2020/539/') // 'urn:uuid:…'
 */
export function permanentId(path: string): string {
  const hash = createHash('sha1').update(idNamespace).update(path).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const parts = hash.toString('hex').match(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/) ?? [];
  return `urn:uuid:${parts.slice(1).join('-')}`;
}
