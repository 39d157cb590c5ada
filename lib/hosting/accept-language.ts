import type { Locale } from '../locales.ts';
import { languageNames } from './server-rules.ts';

interface Preference {
  language: string;
  quality: number;
}

/** RFC 9110, section 12.5.4: a language range, and how much it is liked, from 0 to 1. */
const preference =
  /^([a-z]{1,8}(?:-[a-z0-9]{1,8})*)(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/**
 * The language that a reader's browser asks for first, of those that the site has. A region counts
 * as its language: `ar-EG` is Arabic.
 *
 * @returns nothing when none is asked for; the reader should then choose
 * @example acceptedLocale('ku, ar-EG;q=0.9, en;q=0.8') // 'ar'
 */
export function acceptedLocale(header: string | undefined): Locale | undefined {
  return (header ?? '')
    .split(',')
    .flatMap(readPreference)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => localeFor(language))
    .find((locale) => locale !== undefined);
}

function readPreference(item: string): Preference[] {
  const [, language, quality = '1'] = item.trim().match(preference) ?? [];
  if (!language || Number(quality) === 0) return [];
  return [{ language, quality: Number(quality) }];
}

/** The site's language for a tag, which loses its last part until one fits (RFC 4647, section 3.4). */
function localeFor(tag: string): Locale | undefined {
  const [, locale] = languageNames.find(([name]) => name === tag.toLowerCase()) ?? [];
  const end = tag.lastIndexOf('-');
  return locale ?? (end > 0 ? localeFor(tag.slice(0, end)) : undefined);
}

/**
 * The same choice for servers that have regular expressions only: each finds the first wanted
 * language of one degree of liking, from 1 down to 0.1 by tenths, and names it `site_name`. Languages
 * liked alike to the first decimal place are therefore taken in the order in which they are named.
 */
export function acceptedLocalePatterns(): string[] {
  const names = languageNames.map(([name]) => name).join('|');
  const qualities = ['1(?:\\.0*)?', ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((n) => `0\\.${n}\\d*`)];
  return qualities.map((quality, index) => {
    const parameter = `\\s*;\\s*q=${quality}`;
    return `(?:^|,)\\s*(?<site_name>${names})(?:-[a-z0-9]+)*${index === 0 ? `(?:${parameter})?` : parameter}\\s*(?:,|$)`;
  });
}
