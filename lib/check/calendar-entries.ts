import type { CalendarLock } from '../revisions/lock.ts';
import { type Revision, revisionsOf } from '../revisions/revisions.ts';
import type { CheckedDocument } from '../source/document.ts';

/** Warns of entries of the calendar that have changed since they were recorded. */
export function checkCalendarEntries(
  documents: readonly CheckedDocument[],
  lock: CalendarLock,
  now: Date,
): Revision[] {
  const revisions = revisionsOf(documents, lock, now);
  const changed = new Set(
    revisions.filter(({ isRecorded }) => !isRecorded).map(({ path }) => path),
  );
  for (const { path, factsFile: file } of documents) {
    if (!changed.has(path)) continue;
    file?.message(
      'Der Eintrag im Kalender ist neu oder geändert. Bis das vermerkt ist, meldet ihn jeder Bau als geändert. Vermerken Sie es: npm run calendar -- accept',
    );
  }
  return revisions;
}
