import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { localeCodes } from '../../lib/locales.ts';
import { counted } from './counted.ts';
import { throughWithTab } from './focus.ts';
import { pageKinds, pagesWithoutLanguage } from './page-kinds.ts';
import { pagesIn } from './pages.ts';
import { phone, screen, test } from './shared-page.ts';

test.afterEach(({ sharedPage }) => sharedPage.emulateMedia({ forcedColors: null }));

for (const [kind, path] of [...Object.entries(pagesWithoutLanguage), ...pageKinds('de')]) {
  test(`Tab leads through the page “${kind}” on a wide screen`, async ({ sharedPage: page }) => {
    await page.setViewportSize(screen);
    await page.goto(path);
    expect(await counted('keyboard', () => throughWithTab(page))).toEqual([]);
  });
}

for (const [kind, path] of pageKinds('ar')) {
  test(`Tab leads through the page “${kind}” in Arabic on a phone, in forced colours`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize(phone);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    expect(await counted('keyboard', () => throughWithTab(page))).toEqual([]);
  });
}

const footer = /<footer class="site-footer">.*?<\/footer>/s;

for (const locale of localeCodes) {
  test(`help stands in the same place on every page in ${locale}`, async () => {
    const help = (path: string) => readFileSync(`out${path}index.html`, 'utf8').match(footer)?.[0];
    const expected = help(`/${locale}/`);
    expect(expected).toContain(`href="/${locale}/hilfe/"`);
    for (const path of pagesIn(locale)) {
      const find = async () => (help(path) === expected ? [] : [`the footer of ${path} differs`]);
      expect.soft(await counted('help', find)).toEqual([]);
    }
  });
}
