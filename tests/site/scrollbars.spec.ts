import { expect, test } from '@playwright/test';
import config from '../../playwright.config.ts';
import { sideways } from './cut-text.ts';
import { pageKinds, pagesWithoutLanguage } from './page-kinds.ts';

/** Scroll bars that take room, as on Windows; Playwright hides them unless it is told not to. */
test.use({
  launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] },
});

test('beside a scroll bar no page scrolls sideways', async ({ page }) => {
  const kinds = [...pageKinds('de'), ...pageKinds('ar')].map(([, path]) => path);
  await page.goto('/de/');
  const bar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
  expect(bar).toBeGreaterThan(0);
  for (const path of [...kinds, ...Object.values(pagesWithoutLanguage)]) {
    await page.goto(path);
    for (const width of [320, 820, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await sideways(page), path).toEqual([]);
    }
  }
});
