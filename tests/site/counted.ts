import { type AccessibilityCheck, accessibilityChecks } from '../../lib/accessibility/checks.ts';
import { type CheckResult, writeResult } from '../results/test-results.ts';

const counts = new Map<AccessibilityCheck, CheckResult>();

/**
 * Runs a check of one page and counts it for the table at the end of `npm test` and for the
 * accessibility statement.
 *
 * @param find gives what is not in order; when it throws, that counts as one finding
 * @returns what it found, for the test to expect nothing
 */
export async function counted(
  check: AccessibilityCheck,
  find: () => Promise<string[]>,
): Promise<string[]> {
  const started = performance.now();
  let findings = 1;
  try {
    const found = await find();
    findings = found.length;
    return found;
  } finally {
    count(check, findings, (performance.now() - started) / 1000);
  }
}

/** Each worker keeps files of its own, so that none waits for another. */
function count(check: AccessibilityCheck, findings: number, seconds: number): void {
  const former = counts.get(check) ?? { pages: 0, findings: 0, seconds: 0 };
  const now: CheckResult = {
    check: accessibilityChecks[check],
    pages: former.pages + 1,
    findings: former.findings + findings,
    seconds: former.seconds + seconds,
  };
  counts.set(check, now);
  writeResult(`accessibility-${check}-${process.env.TEST_WORKER_INDEX}`, now);
}
