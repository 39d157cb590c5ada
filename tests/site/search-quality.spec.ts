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
  test(`readers of ${locale} find 9 of 10 documents among the first five`, () => {
    const list = answered.get(locale) ?? [];
    expect(list.length).toBeGreaterThanOrEqual(25);
    expect(recallOf(list), missed(list)).toBeGreaterThanOrEqual(0.9);
  });
}

test('over all languages it is 95 of 100, and 85 of 100 results are right', () => {
  const all = [...answered.values()].flat();
  expect(recallOf(all), missed(all)).toBeGreaterThanOrEqual(0.95);
  expect(mean(all.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.85);
});

test('words that are nowhere on the site find next to nothing', () => {
  const nothing = [...answered.values()].flat().filter(({ find }) => find.length === 0);
  expect(mean(nothing.map(({ first }) => first.length))).toBeLessThan(0.5);
});
