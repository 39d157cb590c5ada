import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * `npm test`: every suite in the order in which a mistake is cheapest to find. The last line counts
 * what passed and what failed; a check such as the types counts as one.
 */
interface Counts {
  passed: number;
  failed: number;
}

const reports = 'test-results';

const suites: [name: string, command: string[], count: (succeeded: boolean) => Counts][] = [
  ['types', ['npm', 'run', '--silent', 'types'], asOne],
  ['lint', ['npm', 'run', '--silent', 'lint'], asOne],
  ['content', ['npm', 'run', '--silent', 'check:content'], asOne],
  [
    'units and corpus',
    ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${reports}/units.json`],
    fromVitest,
  ],
  ['build', ['npm', 'run', '--silent', 'build'], asOne],
  ['site', ['playwright', 'test'], fromPlaywright],
  ['accessibility statement', ['npm', 'run', '--silent', 'accessibility', '--', 'compare'], asOne],
];

function asOne(succeeded: boolean): Counts {
  return { passed: Number(succeeded), failed: Number(!succeeded) };
}

const readReport = (name: string) => JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'));

function fromVitest(): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport('units');
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, Number(numFailedTestSuites > 0)),
  };
}

function fromPlaywright(): Counts {
  const { stats, errors } = readReport('site');
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);
const total: Counts = { passed: 0, failed: 0 };
for (const [name, [command = '', ...args], count] of suites) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const succeeded = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  const counts = readCounts(count, succeeded);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  if (name === 'build' && !succeeded) break;
}
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
