import { expect, it } from 'vitest';
import { siteFolder } from '@/lib/build/folders';
import { writeResult } from '@/tests/results/test-results';
import { nuHtml } from './quality/nu-html.ts';
import { pageFiles, siteIn } from './quality/site.ts';

it('the Nu HTML checker has nothing to say of any page', { timeout: 1_200_000 }, async () => {
  const started = performance.now();
  const findings = await nuHtml(siteFolder);
  writeResult('nu-html', {
    check: 'Nu HTML checker',
    pages: pageFiles(siteIn(siteFolder)).length,
    findings: findings.length,
    seconds: (performance.now() - started) / 1000,
  });
  expect(findings).toEqual([]);
});
