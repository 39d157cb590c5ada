import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { locales } from '../locales.ts';
import { calendarDate } from '../schema.ts';
import { contentFolder, recordFileName } from '../source/folder.ts';
import { type AccessibilityCheck, accessibilityCheckIds } from './checks.ts';

const count = z.int().nonnegative();

/** What one check looked at, and how much of it was not in order. */
const result = z.strictObject({
  /** Pages that were checked; for journeys, the journeys. */
  pages: z.int().positive(),
  findings: count,
});

/** What the accessibility statement is drawn from: the results of one complete `npm test`. */
export const accessibilityRecord = z.strictObject({
  /** The day of the checks. */
  checkedOn: calendarDate,
  languages: z.array(z.enum(locales.map(({ code }) => code))).min(1),
  results: z.strictObject(
    Object.fromEntries(accessibilityCheckIds.map((check) => [check, result])) as Record<
      AccessibilityCheck,
      typeof result
    >,
  ),
});

export type AccessibilityRecord = z.infer<typeof accessibilityRecord>;
export type CheckResult = z.infer<typeof result>;

/**
 * The results the statement tells; none when nothing was recorded yet.
 *
 * @throws when the file is not what `npm run accessibility -- record` writes
 */
export function readRecord(folder = contentFolder): AccessibilityRecord | undefined {
  const file = join(folder, recordFileName);
  if (!existsSync(file)) return undefined;
  return accessibilityRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Writes the results for the statement; changes then read well in the history. */
export function writeRecord(record: AccessibilityRecord, folder = contentFolder): void {
  writeFileSync(join(folder, recordFileName), `${JSON.stringify(record, null, 2)}\n`);
}

/** What readers are told on the whole. */
export type Conformance = 'withFindings' | 'withoutFindings';

/**
 * How far the site keeps to WCAG. Programs cannot check every rule, so that their results never
 * make a site fully conformant: without findings the statement still says "partly", for the reason
 * that people have not tested it.
 */
export function conformance({ results }: AccessibilityRecord): Conformance {
  const hasFinding = Object.values(results).some(({ findings }) => findings > 0);
  return hasFinding ? 'withFindings' : 'withoutFindings';
}
