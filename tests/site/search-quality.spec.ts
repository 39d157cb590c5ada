import { expect, test } from '@playwright/test';
import { type Answer, answers, mean } from '../bench/search-quality.ts';
import { languagesWithQueries } from '../fixtures/golden-queries/golden-queries.ts';

/** Golden queries on the index files of the finished site. */
const answered = new Map<string, Answer[]>();

test.beforeAll(async () => {
  for (const locale of languagesWithQueries) answered.set(locale, await answers(locale));
});

const recallOf = (list: readonly Answer[]) => mean(list.map(({ recall }) => recall));

function missed(list: readonly Answer[]): string {
  return list
    .filter(({ recall }) => recall !== undefined && recall < 1)
    .map(({ query, find, first }) => `„${query}“ should find ${find}, found ${first}`)
    .join('\n');
}

for (const locale of languagesWithQueries) {
  test(`readers of ${locale} find 95 of 100 documents among the first five`, () => {
    const list = answered.get(locale) ?? [];
    expect(list.length).toBeGreaterThanOrEqual(60);
    expect(recallOf(list), missed(list)).toBeGreaterThanOrEqual(0.95);
  });
}

test('over all languages it is 98 of 100, and 90 of 100 results that are seen are right', () => {
  const all = [...answered.values()].flat();
  expect(recallOf(all), missed(all)).toBeGreaterThanOrEqual(0.98);
  expect(mean(all.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.9);
});

test('nothing that readers look for is out of reach', () => {
  const all = [...answered.values()].flat();
  const lost = all.filter(({ unreachable }) => unreachable.length > 0);
  expect(lost.map(({ query, unreachable }) => `„${query}“ never shows ${unreachable}`)).toEqual([]);
});

test('words that are nowhere on the site find next to nothing', () => {
  const nothing = [...answered.values()].flat().filter(({ find }) => find.length === 0);
  expect(mean(nothing.map(({ seen }) => seen.length))).toBeLessThan(0.5);
});
