import type { PressRelease } from '../content.ts';
import { derived } from '../library/derived.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import { shortNumber } from '../urls.ts';
import { getPressReleases } from './archive.ts';

/** A number, and the releases that have it: every issuer counts on its own. */
export interface PressNumber {
  number: string;
  /** The year within the number. */
  year: number;
  releases: readonly [PressRelease, ...PressRelease[]];
}

const byShortNumber = derived((locale: Locale): ReadonlyMap<string, PressNumber> => {
  const found = new Map<string, PressNumber>();
  for (const release of getPressReleases(locale)) {
    const { number } = release.facts;
    if (!number) continue;
    const short = shortNumber(number);
    const others = found.get(short)?.releases;
    const year = Number(number.split('/')[1]);
    found.set(short, { number, year, releases: others ? [...others, release] : [release] });
  }
  return found;
});

/** All numbers, newest first. */
export const pressNumbers = (): PressNumber[] => [...byShortNumber(sourceLocale).values()];

/**
 * The number behind a short address.
 *
 * @param short the number as it stands in the address: `539-2020`
 * @throws when no release has this number
 */
export function pressNumberAt(short: string): PressNumber {
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
