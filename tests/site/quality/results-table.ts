import type { CheckResult } from '../../results/test-results.ts';

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
