import {
  getAll,
  getDocument,
  getReferenced,
  type Issuer,
  type PressRelease,
  slugsOf,
} from '../content.ts';
import { derived } from '../library/derived.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import type { DocumentId } from '../urls.ts';

/** The year a release is filed under: the first folder of its path. */
export const pressYear = ({ slug }: DocumentId<'press'>): number => Number(slug.split('/')[0]);

interface Archive {
  releases: readonly PressRelease[];
  dated: readonly PressRelease[];
  /** Where a release stands among those with a date. */
  positions: ReadonlyMap<string, number>;
}

const archive = derived((locale: Locale): Archive => {
  const { compare } = new Intl.Collator(sourceLocale, { numeric: true });
  const releases = getAll('press', locale)
    .map((release) => ({ release, date: pressDate(release), dated: Boolean(release.facts.date) }))
    .sort(
      (a, b) =>
        (a.date === b.date ? 0 : a.date < b.date ? 1 : -1) ||
        Number(b.dated) - Number(a.dated) ||
        compare(b.release.facts.number ?? '', a.release.facts.number ?? '') ||
        compare(a.release.slug, b.release.slug),
    )
    .map(({ release }) => release);
  const dated = releases.filter(({ facts }) => facts.date);
  return { releases, dated, positions: new Map(dated.map(({ slug }, index) => [slug, index])) };
});

/** The press archive, newest first; an article without a date stands right after its source. */
export const getPressReleases = (locale: Locale): readonly PressRelease[] =>
  archive(locale).releases;

/** The releases published right before and right after a release; one without a date has none. */
export function neighboursOf({ slug, locale }: PressRelease): {
  older: PressRelease | undefined;
  newer: PressRelease | undefined;
} {
  const { dated, positions } = archive(locale);
  const position = positions.get(slug) ?? Number.NaN;
  return { older: dated[position + 1], newer: dated[position - 1] };
}

/** The day on which the page about a release was last changed. */
export function lastChanged({ facts }: PressRelease): string {
  const { withdrawn, replacedBy, changes = [] } = facts;
  const days = [withdrawn, replacedBy, ...changes].map((change) => change?.date ?? '');
  return [addedOn(facts), ...days].sort().at(-1) ?? facts.added;
}

/** The day on which readers could first see a release here. */
export const addedOn = ({ added, publishFrom = '' }: PressRelease['facts']): string =>
  [added, publishFrom.slice(0, added.length)].sort().at(-1) ?? added;

/** The day of publication as `YYYY-MM-DD`; for an article without one, that of its source. */
export function pressDate(release: PressRelease): string {
  const { date, basedOn } = release.facts;
  if (date) return date;
  const source = basedOn && getReferenced(basedOn, release.locale, 'press');
  return source ? pressDate(source) : `${pressYear(release)}-01-01`;
}

/** The years of the archive, newest first. */
export function pressYears(): number[] {
  const years = slugsOf('press').map((slug) => pressYear({ kind: 'press', slug }));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** Who issued a release; of an article only where that is known, whatever it is based on. */
export function issuerOf({ facts: { issuer }, locale }: PressRelease): Issuer | undefined {
  return issuer === undefined ? undefined : getDocument('issuer', issuer, locale);
}
