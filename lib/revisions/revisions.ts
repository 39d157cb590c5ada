import { createHash } from 'node:crypto';
import type { CheckedDocument } from '../source/document.ts';
import type { CalendarLock } from './lock.ts';

/** How the entry of a conference stands beside what was recorded. */
export interface Revision {
  path: string;
  slug: string;
  /** When the entry was changed last, in UTC: `2027-03-29T14:05Z`. */
  changed: string;
  entry: string;
  /** Whether this entry was recorded; one that was not counts as changed now. */
  isRecorded: boolean;
}

/** When each conference was changed last: whatever an entry says, in any language, is part of it. */
export function revisionsOf(
  documents: readonly CheckedDocument[],
  lock: CalendarLock,
  now: Date,
): Revision[] {
  return documents
    .filter(({ kind, facts }) => kind === 'conference' && facts)
    .map((document) => {
      const { path, slug } = document;
      const entry = fingerprint(document);
      const recorded = lock[path];
      const isRecorded = recorded?.entry === entry;
      const changed = isRecorded ? recorded.changed : after(recorded?.changed, now);
      return { path, slug, changed, entry, isRecorded };
    });
}

function fingerprint({ facts, words }: CheckedDocument): string {
  const shown = Object.entries(facts ?? {}).filter(([name]) => name !== 'easyLanguage');
  const said = [...words].map(([locale, { words: own }]) => [locale, own.title, own.summary]);
  const parts = [shown, said].map((list) => list.map((part) => JSON.stringify(part)).sort());
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}

const minute = 60_000;

/** Now, or a minute after the last change where the clock has not come so far. */
function after(last: string | undefined, now: Date): string {
  const earliest = last ? Date.parse(last) + minute : 0;
  return inMinutes(new Date(Math.max(now.getTime(), earliest)));
}

const inMinutes = (date: Date): string => `${date.toISOString().slice(0, 16)}Z`;
