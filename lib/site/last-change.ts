import type { Document, PressRelease } from '../content.ts';
import type { Locale } from '../locales.ts';
import { lastChanged } from '../press/archive.ts';
import { releasesUnder } from '../press/views.ts';
import type { PressFilter } from '../urls.ts';

/** The day on which the page of a document was last changed, as far as its files tell. */
export function lastChange(document: Document): string | undefined {
  const { kind, facts, translation } = document;
  return newest([
    translation.reviewedOn,
    facts.easyLanguage?.checkedOn,
    'updated' in facts ? facts.updated : undefined,
    kind === 'press' ? lastChanged(document as PressRelease) : undefined,
  ]);
}

/** The day on which a release in a view of the press archive was last changed. */
export const lastChangeUnder = (filter: PressFilter, locale: Locale): string | undefined =>
  newest(releasesUnder(filter, locale).map(lastChanged));

/** The latest of some days; nothing when none is known. */
export const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
