import { getPressReleases, type PressRelease } from '../content.ts';
import { sourceLocale } from '../locales.ts';
import { shortNumber } from '../urls.ts';

/** A release that has a number of its own. */
export interface NumberedRelease {
  number: string;
  /** The year within the number. */
  year: number;
  release: PressRelease;
}

const indexes = new WeakMap<readonly PressRelease[], Map<string, NumberedRelease>>();

function byShortNumber(): Map<string, NumberedRelease> {
  const archive = getPressReleases(sourceLocale);
  const found = indexes.get(archive) ?? new Map(archive.flatMap(entryOf));
  indexes.set(archive, found);
  return found;
}

function entryOf(release: PressRelease): [string, NumberedRelease][] {
  const { number } = release.facts;
  if (!number) return [];
  return [[shortNumber(number), { number, year: Number(number.split('/')[1]), release }]];
}

/** All numbered releases, newest first. */
export const numberedReleases = (): NumberedRelease[] => [...byShortNumber().values()];

/**
 * The release behind a short address.
 *
 * @param short the number as it stands in the address: `539-2020`
 * @throws when no release has this number
 */
export function releaseWithNumber(short: string): NumberedRelease {
  const found = byShortNumber().get(short);
  if (!found) throw new Error(`No release has the number ${short}.`);
  return found;
}

const yearLists = new WeakMap<ReadonlyMap<string, NumberedRelease>, number[]>();

/** The years that numbers belong to, newest first. */
export function numberYears(): readonly number[] {
  const numbers = byShortNumber();
  const found =
    yearLists.get(numbers) ??
    [...new Set(numberedReleases().map(({ year }) => year))].sort((a, b) => b - a);
  yearLists.set(numbers, found);
  return found;
}

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
