import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'de-DE' });

  test('a newcomer is led to the language of her browser, chooses hers and reads a field', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    await expect(page).toHaveURL('/de/');
    await page.getByRole('link', { name: 'Alle Sprachen' }).click();
    await page.getByRole('main').getByRole('link', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await page.locator('.field-card.field-6 a').click();
    await expect(page).toHaveURL('/ar/handlungsfelder/gesundheit-und-pflege/');
    await expect(page.locator('.official-name')).toContainText('Gesundheit und Pflege');
  });

  test('she stays on the page when she changes the language', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/ar/handlungsfelder/gesundheit-und-pflege/');
    await page.locator('[popovertarget="sprachen"]').click();
    await page.locator('#sprachen').getByRole('link', { name: 'Deutsch', exact: true }).click();
    await expect(page).toHaveURL('/de/handlungsfelder/gesundheit-und-pflege/');
  });

  test('a hard word leads to its explanation', async ({ page }) => {
    await page.goto('/de/handlungsfelder/gesundheit-und-pflege/');
    await page.getByRole('link', { name: 'Trauma', exact: true }).click();
    await expect(page).toHaveURL('/de/woerterbuch/#trauma');
    await expect(page.locator('#trauma h2')).toHaveText('Trauma');
  });

  test('the search field leads to the list of all pages', async ({ page }) => {
    await page.goto('/de/');
    await page.getByRole('searchbox').fill('Kita');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL('/de/suche/?q=Kita');
    await expect(
      page.locator('.page-index').getByRole('link', { name: 'Gesundheit' }),
    ).toBeVisible();
  });

  test('a citizen sees the whole concept at a glance', async ({ page }) => {
    await page.goto('/de/');
    await expect(page.locator('.weave-warp a')).toHaveCount(7);
    await expect(page.locator('.weave-weft a')).toHaveCount(6);
    await page.locator('.weave').getByRole('link', { name: 'Ehrenamt' }).click();
    await expect(page.locator('h1')).toHaveText('Ehrenamt');
  });
});

test.describe('with the keyboard', () => {
  test('the first key leads past the header', async ({ page }) => {
    await page.goto('/de/handlungsfelder/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('.breadcrumbs a').first()).toBeFocused();
  });

  test('header and languages can be used in the order they are seen', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/de/handlungsfelder/');
    const order = [
      '.skip-link',
      '.site-name',
      '.search-form input',
      '.search-form button',
      '[popovertarget="sprachen"]',
    ];
    for (const selector of order) {
      await page.keyboard.press('Tab');
      await expect(page.locator(selector)).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('#sprachen')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('#sprachen a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#sprachen')).toBeHidden();
    await expect(page.locator('[popovertarget="sprachen"]')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('#menue a').first()).toBeFocused();
  });
});

test('an address that does not exist gets the page for that, with a way to other languages', async ({
  page,
}) => {
  const response = await page.goto('/de/gibt-es-nicht/');
  expect(response?.status()).toBe(404);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }),
  ).toBeVisible();
  await expect(page.locator('[lang="ar"]')).toBeVisible();
});
