import type { VFile } from 'vfile';
import { z } from 'zod';
import type { CalendarLock } from '../revisions/lock.ts';
import { reportProblem } from '../source/problem.ts';
import type { TranslationLock } from '../translations/lock.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{12}$/);

const translations = z.record(z.string(), z.record(z.string(), z.array(fingerprint)));

const calendar = z.record(
  z.string(),
  z.strictObject({
    changed: z.iso.datetime({ precision: -1 }),
    entry: fingerprint,
  }),
);

/** Reads what translations were made from; an unreadable file is reported and counts as empty. */
export const checkLock = (file: VFile | undefined): TranslationLock => checked(file, translations);

/** The same for the entries of the calendar. */
export const checkCalendarLock = (file: VFile | undefined): CalendarLock => checked(file, calendar);

function checked<Lock extends object>(file: VFile | undefined, shape: z.ZodType<Lock>) {
  if (!file) return {};
  try {
    return shape.parse(JSON.parse(String(file)));
  } catch {
    reportProblem(
      file,
      'Diese Datei schreibt nur das Programm. Jetzt ist sie nicht lesbar. Holen Sie die letzte Fassung zurück.',
    );
    return {};
  }
}
