import {
  type AccessibilityCheck,
  accessibilityCheckIds,
  accessibilityChecks,
} from '../../lib/accessibility/checks.ts';
import type { CheckResult } from '../../lib/accessibility/statement.ts';
import { lastResultAt, readResults, resultsFolder } from './test-results.ts';

/** The accessibility part of what a run of the tests found. */
export interface RunResults {
  /** The moment of the last check. */
  finished: Date;
  results: Partial<Record<AccessibilityCheck, CheckResult>>;
}

/** What the last run of the tests found about accessibility, all its workers together. */
export function accessibilityResults(folder = resultsFolder): RunResults {
  const found = new Map(readResults(folder).map((result) => [result.check, result]));
  const results = accessibilityCheckIds.flatMap((id) => {
    const result = found.get(accessibilityChecks[id]);
    return result ? [[id, { pages: result.pages, findings: result.findings }]] : [];
  });
  return { finished: lastResultAt(folder), results: Object.fromEntries(results) };
}
