import { expect, type Locator, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

/** What a text may bring: numbers from 7 on, points in a point, and a list of points. */
const lists =
  '<ol start="7"><li>Sieben<ul><li>Innen<ol><li>Ganz innen</li></ul></li></ol><ul><li>Punkt</li></ul>';

const drawingOf = (list: Locator) =>
  list.evaluate((element) => {
    const { listStyleType, paddingInlineStart } = getComputedStyle(element);
    return { listStyleType, indent: Number.parseFloat(paddingInlineStart) };
  });

for (const [path, numbers] of [
  ['/de/hilfe/', 'decimal'],
  ['/ar/hilfe/', 'decimal'],
  ['/fa/hilfe/', 'persian'],
  ['/ar/hilfe/deutsch/', 'decimal'],
] as const) {
  test(`lists of texts look like lists on ${path}`, async ({ page }) => {
    await page.route(path, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.replace(/(?<=<main.*?<p[ >].*?<\/p>)/s, lists) });
    });
    await page.goto(path);
    const first = page.locator('main ol[start="7"]');
    expect(await drawingOf(first)).toMatchObject({ listStyleType: numbers });
    expect(await drawingOf(first.locator('ol'))).toMatchObject({ listStyleType: numbers });
    expect(await drawingOf(first.locator('> li > ul'))).toMatchObject({ listStyleType: 'circle' });
    expect(await drawingOf(page.locator('ol[start="7"] + ul'))).toMatchObject({
      listStyleType: 'disc',
    });
    for (const list of await page.locator('ol[start="7"], ol[start="7"] :is(ul, ol)').all()) {
      expect((await drawingOf(list)).indent).toBeGreaterThan(15);
    }
  });
}

test('a list without bullets says that it is one, on each kind of page', async ({ page }) => {
  for (const [kind, path] of pageKinds('de')) {
    await page.goto(path);
    const silent = await page.locator('ul, ol').evaluateAll((all) =>
      all
        .filter((list) => getComputedStyle(list).listStyleType === 'none')
        .filter((list) => list.getAttribute('role') !== 'list')
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(silent, kind).toEqual([]);
  }
});
