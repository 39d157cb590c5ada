import type { PressRelease } from '../content.ts';
import { derived } from '../library/derived.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import { shortNumber } from '../urls.ts';
import { getPressReleases } from './archive.ts';

/** A release that has a number of its own. */
export interface NumberedRelease {
  number: string;
  /** The year within the number. */
  year: number;
  release: PressRelease;
}

const byShortNumber = derived(
  (locale: Locale): ReadonlyMap<string, NumberedRelease> =>
    new Map(getPressReleases(locale).flatMap(entryOf)),
);

function entryOf(release: PressRelease): [string, NumberedRelease][] {
  const { number } = release.facts;
  if (!number) return [];
  return [[shortNumber(number), { number, year: Number(number.split('/')[1]), release }]];
}

/** All numbered releases, newest first. */
export const numberedReleases = (): NumberedRelease[] => [...byShortNumber(sourceLocale).values()];

/**
 * The release behind a short address.
 *
 * @param short the number as it stands in the address: `539-2020`
 * @throws when no release has this number
 */
export function releaseWithNumber(short: string): NumberedRelease {
  const found = byShortNumber(sourceLocale).get(short);
  if (!found) throw new Error(`No release has the number ${short}.`);
  return found;
}

/** The years that numbers belong to, newest first. */
export const numberYears = (): readonly number[] => yearsOf(sourceLocale);

const yearsOf = derived((locale: Locale) => {
  const years = [...byShortNumber(locale).values()].map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => b - a);
});

/**
 * What people type when they look for a number: as printed, as in an address, and in halves.
 *
 * @example numberForms('539/2020') // ['539/2020', '539-2020', '539', '2020']
 */
export const numberForms = (number: string): string[] => [
  number,
  shortNumber(number),
  ...number.split('/'),
];
