import { type AccessibilityCheck, accessibilityChecks } from '../../lib/accessibility/checks.ts';
import type { AccessibilityRecord } from '../../lib/accessibility/statement.ts';
import type { RunResults } from './accessibility-results.ts';

/**
 * What the accessibility statement claims and a run of the tests does not bear out: a check that was
 * not run, that looked at fewer pages, or that found more. That a run looked at more pages or found
 * less is no contradiction: the statement is dated.
 *
 * @returns a sentence for each; none when the statement holds
 */
export function contradictions(record: AccessibilityRecord, { results }: RunResults): string[] {
  return Object.entries(record.results).flatMap(([id, recorded]) => {
    const now = results[id as AccessibilityCheck];
    const name = `"${accessibilityChecks[id as AccessibilityCheck]}"`;
    if (!now) return [`${name} is recorded, but this run did not check it.`];
    return [
      ...(now.pages < recorded.pages
        ? [`${name} is recorded for ${recorded.pages} pages; this run checked ${now.pages}.`]
        : []),
      ...(now.findings > recorded.findings
        ? [`${name} is recorded with ${recorded.findings} findings; this run has ${now.findings}.`]
        : []),
    ];
  });
}
