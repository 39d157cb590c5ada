import { setImmediate } from 'node:timers/promises';
import type { Check, Finding } from './check.ts';
import { type Page, parsePage } from './page.ts';
import { addressOfFile, pageFiles, type Site } from './site.ts';

/** What a check has found on a site. */
export interface Result {
  check: string;
  pages: number;
  findings: Finding[];
  /** Time the check took; reading and parsing are shared by all checks. */
  seconds: number;
}

/** Shows every page of a site to every check. One page at a time is in memory. */
export async function runChecks(checks: readonly Check[], site: Site): Promise<Result[]> {
  const files = pageFiles(site);
  const results = checks.map(({ name }) => newResult(name, files.length));
  const reading = newResult('Pages read', files.length);
  for (const file of files) {
    const page = timed(reading, () => parsePage(addressOfFile(file), site.read(file).toString()));
    checks.forEach((check, index) => {
      askOfPage(check, page, site, results[index] as Result);
    });
    // Who waits for the results can be told that they are coming.
    await setImmediate();
  }
  checks.forEach((check, index) => {
    const result = results[index] as Result;
    const between = timed(result, () => check.site?.(site) ?? []);
    result.findings = result.findings.concat(between);
  });
  return [reading, ...results];
}

function askOfPage(check: Check, page: Page, site: Site, result: Result) {
  const problems = timed(result, () => check.page?.(page, site) ?? []);
  result.findings.push(...problems.map((problem) => ({ path: page.path, problem })));
}

function timed<T>(result: Result, work: () => T): T {
  const started = performance.now();
  const value = work();
  result.seconds += (performance.now() - started) / 1000;
  return value;
}

const newResult = (check: string, pages: number): Result => ({
  check,
  pages,
  findings: [],
  seconds: 0,
});
