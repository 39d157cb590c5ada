import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readResults } from './results/test-results.ts';
import { tableOf } from './site/quality/results-table.ts';

/**
 * `npm test`: every suite in the order in which a mistake is cheapest to find. At the end a table
 * with the suites and the checks of the finished site. The last line counts what passed and what
 * failed; a check such as the types counts as one.
 */
interface Counts {
  passed: number;
  failed: number;
}

const reports = 'test-results';

const suites: [name: string, command: string[], count: (succeeded: boolean) => Counts][] = [
  ['tools', ['node', 'tests/install.ts'], asOne],
  ['types', ['npm', 'run', '--silent', 'types'], asOne],
  ['lint', ['npm', 'run', '--silent', 'lint'], asOne],
  ['content', ['npm', 'run', '--silent', 'check:content', '--', '--store'], asOne],
  ['units and corpus', vitest('units'), () => fromVitest('units')],
  ['build', ['npm', 'run', '--silent', 'build', '--', '--content-is-stored'], asOne],
  ['pages', vitest('site'), () => fromVitest('site')],
  ['browser', ['playwright', 'test'], fromPlaywright],
  ['accessibility statement', ['npm', 'run', '--silent', 'accessibility', '--', 'compare'], asOne],
];

function vitest(project: string): string[] {
  const report = `--outputFile=${reports}/${project}.json`;
  return ['vitest', 'run', `--project=${project}`, '--reporter=dot', '--reporter=json', report];
}

function asOne(succeeded: boolean): Counts {
  return { passed: Number(succeeded), failed: Number(!succeeded) };
}

const readReport = (name: string) => JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'));

function fromVitest(project: string): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport(project);
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, Number(numFailedTestSuites > 0)),
  };
}

function fromPlaywright(): Counts {
  const { stats, errors } = readReport('browser');
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);
const total: Counts = { passed: 0, failed: 0 };
const lines: Parameters<typeof tableOf>[0][number][] = [];
for (const [name, [command = '', ...args], count] of suites) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const succeeded = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  const counts = readCounts(count, succeeded);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = (Date.now() - started) / 1000;
  lines.push({ check: name, findings: counts.failed, seconds });
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds.toFixed()} s)`);
  if (name === 'build' && !succeeded) break;
}
console.log(`\n${tableOf([...lines, ...readResults()])}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A suite that failed without a report, or with a report in which nothing failed, failed once. */
function readCounts(count: (succeeded: boolean) => Counts, succeeded: boolean): Counts {
  try {
    const counts = count(succeeded);
    return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
