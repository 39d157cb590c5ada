import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarLockName, contentFolder } from '../source/folder.ts';

/** An entry of the calendar as it was recorded. */
export interface RecordedEntry {
  /** When, in UTC: `2027-03-29T14:05Z`. */
  changed: string;
  /** Fingerprint of all that the entry says. */
  entry: string;
}

/** Document path → what was recorded last. A conference that is gone stays, for its number may not go back. */
export type CalendarLock = Record<string, RecordedEntry>;

/** The lock of a content folder; an empty one when nothing was recorded yet. */
export function readCalendarLock(folder = contentFolder): CalendarLock {
  const file = join(folder, calendarLockName);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CalendarLock) : {};
}

/** Writes the lock with sorted keys and a line an entry, so that changes read well. */
export function writeCalendarLock(lock: CalendarLock, folder = contentFolder): void {
  const lines = Object.keys(lock)
    .sort()
    .map((path) => `  ${JSON.stringify(path)}: ${JSON.stringify(lock[path])}`);
  writeFileSync(join(folder, calendarLockName), `{\n${lines.join(',\n')}\n}\n`);
}
