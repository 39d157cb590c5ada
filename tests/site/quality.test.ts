import { beforeAll, describe, expect, it } from 'vitest';
import { siteFolder } from '@/lib/build/folders';
import { writeResult } from '@/tests/results/test-results';
import { checks } from './quality/checks.ts';
import { type Result, runChecks } from './quality/run-checks.ts';
import { siteIn } from './quality/site.ts';

/** How many findings are shown: the next ones mostly say the same of other pages. */
const shown = 25;

describe('every page of the finished site', () => {
  const all = checks();
  let results: Result[];

  beforeAll(async () => {
    results = await runChecks(all, siteIn(siteFolder));
    results.forEach((result, index) => {
      const order = String(index).padStart(2, '0');
      writeResult(`site-${order}`, { ...result, findings: result.findings.length });
    });
  }, 1_200_000);

  it.each(all)('$name', ({ name }) => {
    const { pages, findings } = results.find(({ check }) => check === name) as Result;
    expect(pages).toBeGreaterThan(0);
    const sentences = findings.slice(0, shown).map(({ path, problem }) => `${path} ${problem}`);
    if (findings.length > shown) sentences.push(`… and ${findings.length - shown} more`);
    expect(sentences).toEqual([]);
  });
});
