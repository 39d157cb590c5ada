import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from '../../lib/build/folders.ts';
import { type Locale, sourceLocale } from '../../lib/locales.ts';
import { analyzer } from '../../lib/search/analyzer.ts';
import type { QueryLanguages } from '../../lib/search/expand.ts';
import { IndexReader } from '../../lib/search/index-reader.ts';
import { rulesName, rulesOf } from '../../lib/search/languages.ts';
import { searchIndex, together } from '../../lib/search/site-search.ts';
import { type ExpectedQuery, goldenQueries } from '../fixtures/golden-queries/golden-queries.ts';

/** How well a query was answered; a query that should find nothing has no recall. */
export interface Answer extends ExpectedQuery {
  /** The first five of the list that leads, in the order in which the search ranks them. */
  first: string[];
  /** Those of them that the page shows at once; the others stand behind “more”. */
  seen: string[];
  /** What it should find and does not have at all, however far behind. */
  unreachable: string[];
  /** How much of what it should find is among the first five. */
  recall?: number;
  /** How much of what is seen is about the subject. */
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

/** Asks the golden queries of a language, or others, in the finished site. */
export async function answers(
  locale: Locale,
  queries?: readonly ExpectedQuery[],
): Promise<Answer[]> {
  const { pages, releases } = builtIndexes(locale);
  const languages = queryLanguages(locale);
  const answered: Answer[] = [];
  for (const expected of queries ?? (await goldenQueries(locale))) {
    const { documents } = together(
      await searchIndex(expected.query, pages, languages),
      await searchIndex(expected.query, releases, languages),
    );
    const found = await Promise.all(
      documents.map(async ({ group, isClose, record }) => ({
        name: nameOf((await record()).path),
        isRelease: group === 'releases',
        isClose,
      })),
    );
    answered.push(judged(expected, found));
  }
  return answered;
}

interface FoundName {
  name: string;
  isRelease: boolean;
  isClose: boolean;
}

/** An answer with recall and precision; releases are a list of their own on the page. */
export function judged(expected: ExpectedQuery, found: readonly FoundName[]): Answer {
  const { find, welcome = [] } = expected;
  const list = found.filter(({ isRelease }) => isRelease === found[0]?.isRelease).slice(0, shown);
  const first = list.map(({ name }) => name);
  const seen = list.filter(({ isClose }) => isClose).map(({ name }) => name);
  const right = seen.filter((name) => find.includes(name) || welcome.includes(name));
  const among = find.filter((name) => first.includes(name)).length;
  return {
    ...expected,
    first,
    seen,
    unreachable: find.filter((wanted) => !found.some(({ name }) => name === wanted)),
    recall: find.length > 0 ? among / Math.min(shown, find.length) : undefined,
    precision: seen.length > 0 ? right.length / seen.length : undefined,
  };
}

export function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / (known.length || 1);
}
