import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AccessibilityCheck,
  accessibilityCheckIds,
  accessibilityChecks,
} from '@/lib/accessibility/checks';
import {
  type AccessibilityRecord,
  conformance,
  readRecord,
  writeRecord,
} from '@/lib/accessibility/statement';
import { checkAccessibilityRecord } from '@/lib/check/accessibility-record';
import { localeCodes } from '@/lib/locales';
import { recordFileName } from '@/lib/source/folder';
import { accessibilityResults } from '@/tests/results/accessibility-results';
import { contradictions } from '@/tests/results/contradictions';
import { gaps } from '@/tests/results/gaps';

const results = Object.fromEntries(
  accessibilityCheckIds.map((check) => [check, { pages: 10, findings: 0 }]),
) as AccessibilityRecord['results'];
const record: AccessibilityRecord = {
  checkedOn: '2026-11-22',
  languages: [...localeCodes],
  results,
};
const run = (changed: Partial<AccessibilityRecord['results']>) => ({
  finished: new Date('2026-11-23T10:00:00Z'),
  results: { ...results, ...changed },
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accessibility-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the accessibility statement', () => {
  it('never says more than that the rules are met in part', () => {
    expect(conformance(record)).toBe('withoutFindings');
    const found = { ...results, zoom: { pages: 10, findings: 1 } };
    expect(conformance({ ...record, results: found })).toBe('withFindings');
  });

  it('is read as it was written, and is nothing before the first record', () => {
    expect(readRecord(folder)).toBeUndefined();
    writeRecord(record, folder);
    expect(readRecord(folder)).toEqual(record);
  });

  it('holds while a run checks as much and finds no more', () => {
    expect(contradictions(record, run({}))).toEqual([]);
    expect(contradictions(record, run({ axe: { pages: 11, findings: 0 } }))).toEqual([]);
    const stricter = { ...record, results: { ...results, axe: { pages: 10, findings: 2 } } };
    expect(contradictions(stricter, run({}))).toEqual([]);
  });

  it('does not hold when a run finds more, checks less, or leaves a check out', () => {
    expect(contradictions(record, run({ zoom: { pages: 10, findings: 1 } })).join()).toContain(
      `"${accessibilityChecks.zoom}" is recorded with 0 findings; this run has 1`,
    );
    expect(contradictions(record, run({ axe: { pages: 9, findings: 0 } })).join()).toContain(
      'is recorded for 10 pages; this run checked 9',
    );
    expect(contradictions(record, run({ print: undefined })).join()).toContain(
      `"${accessibilityChecks.print}" is recorded, but this run did not check it`,
    );
  });
});

describe('the results of a run', () => {
  const leave = (name: string, check: string, pages: number, findings: number) =>
    writeFile(join(folder, name), JSON.stringify({ check, pages, findings, seconds: 1 }));

  it('are added up over the workers; other checks of the site are left out', async () => {
    await leave('axe-0.json', accessibilityChecks.axe, 3, 0);
    await leave('axe-1.json', accessibilityChecks.axe, 4, 2);
    await leave('links-0.json', 'links', 5, 0);
    const { results: found, finished } = accessibilityResults(folder);
    expect(found).toEqual({ axe: { pages: 7, findings: 2 } });
    expect(finished.getTime()).toBeGreaterThan(0);
  });

  it('speak for the whole site only when nothing was left out', () => {
    const pages = localeCodes.map((code) => `/${code}/`);
    const complete = run({ axe: { pages: pages.length, findings: 0 } });
    expect(gaps(complete, pages)).toEqual([]);
    expect(gaps(run({ print: undefined }), []).join()).toContain('"print" was not checked');
    expect(gaps(complete, pages.slice(1))).toEqual(['The site was built without "de".']);
    expect(gaps(complete, [...pages, '/de/hilfe/']).join()).toContain(
      `axe looked at ${pages.length} of ${pages.length + 1}`,
    );
  });

  it('are none before the first run', () => {
    expect(accessibilityResults(join(folder, 'none')).results).toEqual({});
  });
});

describe('npm run check:content', () => {
  const messages = (day?: string) =>
    checkAccessibilityRecord(folder, day).messages.map(({ reason, fatal }) => ({ reason, fatal }));

  it('warns of results that are older than a year', () => {
    expect(messages()).toEqual([]);
    writeRecord(record, folder);
    expect(messages('2027-11-22')).toEqual([]);
    const [old] = messages('2027-11-23');
    expect(old?.fatal).toBe(false);
    expect(old?.reason).toContain('22. November 2026');
    expect(old?.reason).toContain('npm run accessibility -- record');
  });

  it.each<[string, object, RegExp]>([
    ['an unknown check', { results: { ...results, wish: { pages: 1, findings: 0 } } }, /„wish“/],
    [
      'a check that is left out',
      { results: { ...results, axe: undefined } },
      /„results.axe“ fehlt/,
    ],
    ['a check of nothing', { results: { ...results, axe: { pages: 0, findings: 0 } } }, /pages/],
    ['an unknown language', { languages: ['xx'] }, /languages/],
    ['a day that does not exist', { checkedOn: '2026-02-31' }, /kein Tag im Kalender/],
  ])('refuses results with %s', async (_name, change, says) => {
    await writeFile(join(folder, recordFileName), JSON.stringify({ ...record, ...change }));
    const [problem] = checkAccessibilityRecord(folder).messages;
    expect(problem?.fatal).toBe(true);
    expect(problem?.reason).toMatch(says);
    expect(problem?.line).toBeGreaterThan(0);
  });
});

it('has a name of its own for each check', () => {
  const names = accessibilityCheckIds.map(
    (check: AccessibilityCheck) => accessibilityChecks[check],
  );
  expect(new Set(names).size).toBe(names.length);
});
