import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const checkResult = z.object({
  check: z.string(),
  pages: z.number(),
  findings: z.number(),
  seconds: z.number(),
});

/** What a check of the finished site found: a line of the table at the end of `npm test`. */
export type CheckResult = z.infer<typeof checkResult>;

/** Where those who check leave their results, one file a check or a part of one. */
export const resultsFolder = 'test-results/quality';

/**
 * Leaves a result of a run of the tests.
 *
 * @param name of the file; another one with the same `check` is added to it
 */
export function writeResult(name: string, result: CheckResult, folder = resultsFolder): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(result));
}

const filesIn = (folder: string): string[] =>
  globSync('*.json', { cwd: folder })
    .toSorted()
    .map((name) => join(folder, name));

/** The results of the last run by check; what parts of one check found is added up. */
export function readResults(folder = resultsFolder): CheckResult[] {
  const merged = new Map<string, CheckResult>();
  for (const file of filesIn(folder)) {
    const part = checkResult.parse(JSON.parse(readFileSync(file, 'utf8')));
    const whole = merged.get(part.check) ?? { ...part, pages: 0, findings: 0, seconds: 0 };
    merged.set(part.check, {
      check: part.check,
      pages: whole.pages + part.pages,
      findings: whole.findings + part.findings,
      seconds: whole.seconds + part.seconds,
    });
  }
  return [...merged.values()];
}

/** The moment of the last result of the last run. */
export function lastResultAt(folder = resultsFolder): Date {
  return new Date(Math.max(0, ...filesIn(folder).map((file) => statSync(file).mtimeMs)));
}
