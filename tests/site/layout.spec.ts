import { expect, test } from '@playwright/test';
import { localeCodes, localeEntry } from '../../lib/locales.ts';

for (const locale of localeCodes) {
  test(`/${locale}/ runs in the direction of its script`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale}/`);
    const { direction } = localeEntry(locale);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    const title = await page.locator('h1').boundingBox();
    const weave = await page.locator('.weave').boundingBox();
    const titleComesFirst = (title?.x ?? 0) < (weave?.x ?? 0);
    expect(titleComesFirst).toBe(direction === 'ltr');
  });
}

test('arrows point along the reading direction', async ({ page }) => {
  const scale = async (path: string) => {
    await page.goto(path);
    return page
      .locator('.icon-arrow')
      .first()
      .evaluate((icon) => getComputedStyle(icon).transform);
  };
  expect(await scale('/de/')).toBe('none');
  expect(await scale('/ar/')).toContain('matrix(-1');
});

test('what can be pressed is large enough on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de/handlungsfelder/gesundheit-und-pflege/');
  for (const control of await page.locator('header :is(button, input):visible').all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('paper carries the words and not the navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/ar/handlungsfelder/gesundheit-und-pflege/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.official-name')).toContainText('Gesundheit und Pflege');
  await expect(page.locator('.text-origin')).toBeVisible();
  for (const hidden of ['.main-navigation', '.search-form', '.site-footer', '.reading aside']) {
    await expect(page.locator(hidden)).toBeHidden();
  }
});
