import { type Locale, localeCodes, localeEntry } from '../locales.ts';

/**
 * What a server of the site does beside sending files, as regular expressions on the path that
 * nginx and JavaScript read alike.
 */

/** Methods that a folder of files can answer. */
export const allowedMethods: readonly string[] = ['GET', 'HEAD'];

/** Answers that no cache may keep for others: to a condition or a range of one request, and failures. */
export const unkeptStatuses: readonly number[] = [412, 416, 500];

/** Files that are there and are not served: hidden ones, compressed copies, and the rules for hosts. */
export const hiddenFiles = '/\\.(?!well-known/)|\\.(?:br|gz)$|^/_headers$';

/** Pages that are served for other addresses only. */
export const notFoundPages = '^(?:/[^/]+)?/404\\.html$';

/** A number as it is printed, `539/2020`, after `/pm/`; the short address has a hyphen in its place. */
export const printedNumber = '^/pm/([1-9][0-9]*)/([0-9]{4})/?$';

/** Every name of a language, with its code; the longer first, because a shorter one may be its beginning. */
export const languageNames: readonly (readonly [name: string, locale: Locale])[] = localeCodes
  .flatMap((locale) =>
    [locale, ...(localeEntry(locale).alsoFor ?? [])].map((name) => [name, locale] as const),
  )
  .toSorted(([one], [other]) => other.length - one.length);

/**
 * First steps that name a language otherwise than the site does, in capital letters or with a region,
 * and the language; to be read without regard to capital letters, after the site's own codes. What
 * follows is the group `site_rest`.
 */
export const languageSpellings: readonly (readonly [pattern: string, locale: Locale])[] =
  languageNames.map(([name, locale]) => [
    `^/${name}(?:-[a-z0-9]{1,8})*(?<site_rest>(?:[/?].*)?)$`,
    locale,
  ]);
