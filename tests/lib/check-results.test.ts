import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResults, writeResult } from '@/tests/results/test-results';
import { nuHtml } from '../site/quality/nu-html.ts';
import { tableOf } from '../site/quality/results-table.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'results-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the results of checks', () => {
  it('add up what parts of one check found', () => {
    writeResult('a', { check: 'Links', pages: 3, findings: 1, seconds: 2 }, folder);
    writeResult('b-1', { check: 'axe', pages: 10, findings: 0, seconds: 0.5 }, folder);
    writeResult('b-2', { check: 'axe', pages: 1190, findings: 2, seconds: 1 }, folder);
    const results = readResults(folder);
    expect(results).toEqual([
      { check: 'Links', pages: 3, findings: 1, seconds: 2 },
      { check: 'axe', pages: 1200, findings: 2, seconds: 1.5 },
    ]);
    expect(tableOf([{ check: 'types', findings: 0, seconds: 12 }, ...results])).toBe(
      [
        'check  pages  findings  seconds',
        'types                0     12.0',
        'Links      3         1      2.0',
        'axe    1,200         2      1.5',
      ].join('\n'),
    );
  });
});

describe('nuHtml', () => {
  it('names the file and the mistake in it', async () => {
    const head = '<!DOCTYPE html><html lang="de"><head><title>Titel</title></head>';
    await writeFile(join(folder, 'good.html'), `${head}<body><h1>Titel</h1></body></html>`);
    await writeFile(join(folder, 'bad.html'), `${head}<body><p><ul></ul></p></body></html>`);
    const found = await nuHtml(folder);
    expect(found.join('\n')).toMatch(/bad\.html: No “p” element in scope/);
    expect(found.join('\n')).not.toContain('good.html');
  });
});
