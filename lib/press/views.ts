import type { PressRelease } from '../content.ts';
import { derived } from '../library/derived.ts';
import { type Locale, localeCodes, sourceLocale } from '../locales.ts';
import { type PressFilter, pressViewAddress } from '../urls.ts';
import { getPressReleases, issuerOf, pressYear } from './archive.ts';

/** A page of the archive: what it is narrowed to, and how many releases that leaves. */
export interface PressView {
  filter: PressFilter;
  count: number;
}

/** How many releases stand on one page: enough to scan, light enough for a phone. */
export const releasesPerPage = 20;

export type Facet = keyof PressFilter;

/** Which filters make sense together; an issuer has one level, so those two do not. */
const combinations: readonly (readonly [Facet, Facet])[] = [
  ['topic', 'year'],
  ['issuer', 'year'],
  ['level', 'year'],
  ['topic', 'level'],
];

/** The values of a release in every facet. */
export function facetsOf(release: PressRelease): Record<Facet, readonly (string | number)[]> {
  const issuer = issuerOf(release);
  return {
    topic: release.facts.topics,
    issuer: issuer ? [issuer.slug] : [],
    level: issuer ? [issuer.facts.level] : [],
    year: [pressYear(release)],
  };
}

function filtersOf(release: PressRelease): PressFilter[] {
  const values = facetsOf(release);
  const each = (facet: Facet) => values[facet].map((value) => ({ [facet]: value }) as PressFilter);
  const pairs = combinations.flatMap(([first, second]) =>
    each(first).flatMap((a) => each(second).map((b) => ({ ...a, ...b }))),
  );
  return [{}, ...(Object.keys(values) as Facet[]).flatMap(each), ...pairs];
}

interface Index {
  views: Map<string, PressView>;
  releases: Map<string, PressRelease[]>;
}

/** One walk through the archive counts every view; a page then looks its own up. */
const index = derived((locale: Locale): Index => readIndex(getPressReleases(locale)));

function readIndex(archive: readonly PressRelease[]): Index {
  const releases = new Map<string, PressRelease[]>();
  const filters = new Map<string, PressFilter>();
  for (const release of archive) {
    for (const filter of filtersOf(release)) {
      const address = pressViewAddress(filter);
      filters.set(address, filter);
      const list = releases.get(address) ?? [];
      list.push(release);
      releases.set(address, list);
    }
  }
  const countOf = (filter: PressFilter) => releases.get(pressViewAddress(filter))?.length ?? 0;
  const narrows = (filter: PressFilter) =>
    Object.keys(filter).length < 2 ||
    Object.entries(filter).every(([facet, value]) => countOf({ [facet]: value }) > countOf(filter));
  const views = [...filters]
    .filter(([, filter]) => narrows(filter))
    .map(([address, filter]) => [address, { filter, count: countOf(filter) }] as const);
  return { views: new Map(views), releases };
}

/**
 * Every view of the archive: all releases, one filter, and two filters where the second leaves out
 * some releases of the first. None is empty.
 */
export const pressViews = (): PressView[] => [...index(sourceLocale).views.values()];

/** The view behind an address without language and page number, if there is one. */
export const viewAt = (address: string): PressView | undefined =>
  index(sourceLocale).views.get(address);

/** All releases that a filter leaves, newest first. */
export const releasesUnder = (filter: PressFilter, locale: Locale): readonly PressRelease[] =>
  index(locale).releases.get(pressViewAddress(filter)) ?? [];

/** The releases of one page of a view, newest first. */
export function releasesIn({ filter }: PressView, locale: Locale, page = 1): PressRelease[] {
  return releasesUnder(filter, locale).slice((page - 1) * releasesPerPage, page * releasesPerPage);
}

/** How many pages a view has. The whole archive has one: its years lead on. */
export const pagesOf = ({ filter, count }: PressView): number =>
  Object.keys(filter).length === 0 ? 1 : Math.ceil(count / releasesPerPage);

/** The views that a view can be narrowed to, or exchanged for, in one facet. */
export function choicesFor({ filter }: PressView, facet: Facet): readonly PressView[] {
  const { [facet]: _, ...others } = filter;
  return choices(others)[facet] ?? [];
}

/** The views with one filter more, by the facet that they add. */
const choices = (filter: PressFilter): Partial<Record<Facet, PressView[]>> =>
  groups(sourceLocale).get(pressViewAddress(filter)) ?? {};

const groups = derived((locale: Locale) => {
  const { views } = index(locale);
  const groups = new Map<string, Partial<Record<Facet, PressView[]>>>();
  for (const view of views.values()) {
    for (const facet of Object.keys(view.filter) as Facet[]) {
      const { [facet]: _, ...others } = view.filter;
      const group = groups.get(pressViewAddress(others)) ?? {};
      groups.set(pressViewAddress(others), group);
      const choicesOfFacet = group[facet] ?? [];
      choicesOfFacet.push(view);
      group[facet] = choicesOfFacet;
    }
  }
  return groups;
});

/** Whether a view can be subscribed to: all releases, an issuer or a topic; years and levels cannot. */
export const hasFeed = ({ year, level }: PressFilter): boolean => !year && !level;

/** Whether a page of the archive is for search engines too; others repeat what these list. */
export const isIndexedView = (filter: PressFilter, page = 1): boolean =>
  Object.keys(filter).length === 1 && page === 1;

/**
 * The languages in which a view has at least one release with words of its own: in the others it
 * lists German texts only, and search engines know those.
 */
export const languagesOf = (filter: PressFilter): readonly Locale[] =>
  languagesAt(pressViewAddress(filter));

const languagesAt = derived((address: string): readonly Locale[] => {
  const releases = index(sourceLocale).releases.get(address) ?? [];
  const languages = new Set(releases.flatMap(({ availableIn }) => availableIn));
  return localeCodes.filter((code) => languages.has(code));
});
