import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a check found: a line of the table at the end of `npm test`. */
export interface CheckResult {
  check: string;
  pages: number;
  findings: number;
  seconds: number;
}

/** Where those who check leave their results, one file a check or a part of one. */
export const resultsFolder = 'test-results/quality';

/**
 * Leaves a result for the table.
 *
 * @param name of the file; another one with the same `check` is added to it in the table
 */
export function writeResult(name: string, result: CheckResult, folder = resultsFolder): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(result));
}

/** The results of all checks by name; what parts of one check found is added up. */
export function readResults(folder = resultsFolder): CheckResult[] {
  mkdirSync(folder, { recursive: true });
  const merged = new Map<string, CheckResult>();
  for (const file of readdirSync(folder).toSorted()) {
    const part: CheckResult = JSON.parse(readFileSync(join(folder, file), 'utf8'));
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

/** A line of the table; a suite has no pages. */
type Line = Omit<CheckResult, 'pages'> & { pages?: number };

/** The table in which suites and checks stand below each other. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ check, pages, findings, seconds }) => [
    check,
    pages?.toLocaleString('en') ?? '',
    String(findings),
    seconds.toFixed(1),
  ]);
  const table = [['check', 'pages', 'findings', 'seconds'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
