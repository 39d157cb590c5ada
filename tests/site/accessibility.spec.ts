import { expect, test } from '@playwright/test';
import { entryPath, languageChoicePath } from '../../lib/urls.ts';
import { allPages, localeCodes } from './pages.ts';
import { violations } from './violations.ts';

const besideGerman = localeCodes
  .filter((locale) => locale !== 'de')
  .map((locale) => `/${locale}/presse/2020/539/deutsch/`);

for (const path of [...allPages, ...besideGerman, '/404.html', '/ar/404.html']) {
  test(`${path} has no barrier that axe finds and never scrolls sideways`, async ({ page }) => {
    await page.goto(path === entryPath ? languageChoicePath : path);
    expect(await violations(page)).toEqual([]);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

for (const path of [
  '/de/',
  '/ar/',
  '/de/handlungsfelder/gesundheit-und-pflege/',
  '/de/presse/2020/539/',
]) {
  test(`${path} has no barrier in dark colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}

test('the open menus of a phone have no barrier', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/ar/');
  for (const id of ['sprachen', 'menue']) {
    await page.locator(`[popovertarget="${id}"]`).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
