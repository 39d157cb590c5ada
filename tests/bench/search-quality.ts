import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from '../../lib/build/folders.ts';
import { type Locale, sourceLocale } from '../../lib/locales.ts';
import { analyzer } from '../../lib/search/analyzer.ts';
import type { QueryLanguages } from '../../lib/search/expand.ts';
import { IndexReader } from '../../lib/search/index-reader.ts';
import { rulesName, rulesOf } from '../../lib/search/languages.ts';
import type { ResultRecord } from '../../lib/search/record.ts';
import { searchIndex, together } from '../../lib/search/site-search.ts';
import { type ExpectedQuery, goldenQueries } from '../fixtures/golden-queries/golden-queries.ts';

/** How well a query was answered; a query that should find nothing has no recall. */
export interface Answer extends ExpectedQuery {
  first: string[];
  recall?: number;
  precision?: number;
}

const shown = 5;

/** The languages in which a reader of the site searches. */
export function queryLanguages(locale: Locale): QueryLanguages {
  const own = analyzer(rulesOf(locale));
  return rulesName(locale) === rulesName(sourceLocale)
    ? { own }
    : { own, german: analyzer(rulesOf(sourceLocale)) };
}

/** The indexes of the finished site, as its search page names them. */
export function builtIndexes(locale: Locale): Record<'pages' | 'releases', IndexReader> {
  const html = readFileSync(join(siteFolder, locale, 'suche', 'index.html'), 'utf8');
  const reader = (name: string) => {
    const folder = html.match(new RegExp(`data-${name}="([^"]+)"`))?.[1] ?? '';
    return new IndexReader((file) => readFile(join(siteFolder, folder, file), 'utf8'));
  };
  return { pages: reader('pages'), releases: reader('releases') };
}

/** `/de/woerterbuch/#kita` → `woerterbuch/kita`, as golden queries name documents. */
export function nameOf(path: string): string {
  const name = path
    .replace(/^\/[^/]+\//, '')
    .replace(/[#/]+$/, '')
    .replace('/#', '/')
    .replace('entstehung/regionalkonferenzen/', 'regionalkonferenzen/');
  return name.includes('/') && !name.startsWith('entstehung')
    ? name
    : `seiten/${name || 'startseite'}`;
}

/** Asks the golden queries of a language, in the finished site. */
export async function answers(locale: Locale): Promise<Answer[]> {
  const { pages, releases } = builtIndexes(locale);
  const languages = queryLanguages(locale);
  const answered: Answer[] = [];
  for (const expected of await goldenQueries(locale)) {
    const found = together(
      await searchIndex(expected.query, pages, languages),
      await searchIndex(expected.query, releases, languages),
    );
    const records = await Promise.all(found.documents.map((document) => document.record()));
    const first = firstList(records).map(({ path }) => nameOf(path));
    answered.push(judged(expected, first));
  }
  return answered;
}

/** The first five of the list that leads: releases are a list of their own on the page. */
function firstList(records: readonly ResultRecord[]): ResultRecord[] {
  const isRelease = ({ group }: ResultRecord) => group === 'releases';
  const [leading] = records;
  return records
    .filter((record) => leading && isRelease(record) === isRelease(leading))
    .slice(0, shown);
}

/** An answer with recall and precision among the first five. */
export function judged(expected: ExpectedQuery, first: string[]): Answer {
  const { find, welcome = [] } = expected;
  const right = first.filter((name) => find.includes(name) || welcome.includes(name));
  const found = find.filter((name) => first.includes(name)).length;
  return {
    ...expected,
    first,
    recall: find.length > 0 ? found / Math.min(shown, find.length) : undefined,
    precision: first.length > 0 ? right.length / first.length : undefined,
  };
}

export function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / (known.length || 1);
}
