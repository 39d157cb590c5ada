import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type AccessibilityCheck, accessibilityChecks } from './checks.ts';
import type { CheckResult } from './record.ts';

/** Where the tests of a run leave what they counted: a file for each check and worker. */
export const resultsFolder = 'test-results/quality';

/** What a worker of the tests counted for one check. */
const count = z.object({
  check: z.string(),
  pages: z.number(),
  findings: z.number(),
  seconds: z.number(),
});
export type CheckCount = z.infer<typeof count>;

/** The accessibility part of what a run of the tests found. */
export interface RunResults {
  /** The moment of the last check. */
  finished: Date;
  results: Partial<Record<AccessibilityCheck, CheckResult>>;
}

/** Adds up what the workers of the last run of the tests counted. */
export function readResults(folder = resultsFolder): RunResults {
  const files = globSync('*.json', { cwd: folder }).map((name) => join(folder, name));
  const checks = new Map(
    Object.entries(accessibilityChecks).map(([id, name]) => [name as string, id]),
  );
  const results: RunResults['results'] = {};
  let finished = 0;
  for (const file of files) {
    const { check, pages, findings } = count.parse(JSON.parse(readFileSync(file, 'utf8')));
    const id = checks.get(check) as AccessibilityCheck | undefined;
    if (!id) continue;
    const former = results[id] ?? { pages: 0, findings: 0 };
    results[id] = { pages: former.pages + pages, findings: former.findings + findings };
    finished = Math.max(finished, statSync(file).mtimeMs);
  }
  return { finished: new Date(finished), results };
}
