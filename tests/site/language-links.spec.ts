import { expect, test } from '@playwright/test';

const places = [
  ['/de/suche/?q=Arbeit', '/ar/suche/?q=Arbeit'],
  ['/de/woerterbuch/#kita', '/ar/woerterbuch/#kita'],
  ['/de/suche/?q=Kita%20%26%20Hort#alle-seiten', '/ar/suche/?q=Kita%20%26%20Hort#alle-seiten'],
  ['/de/presse/', '/ar/presse/'],
] as const;

for (const [from, to] of places) {
  test(`the language menu keeps the place: ${from}`, async ({ page, baseURL }) => {
    await page.goto(from);
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.locator('#sprachen a[lang="ar"]').press('Enter');
    await expect(page).toHaveURL(`${baseURL}${to}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  });
}

test('what was typed into the search is kept, and what is opened beside the page knows it too', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/de/suche/');
  await page.getByRole('searchbox').fill('Wohnung');
  await expect(page).toHaveURL(/\?q=Wohnung/);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  const opened = context.waitForEvent('page');
  await page.locator('#sprachen a[lang="en"]').click({ button: 'middle' });
  await expect(await opened).toHaveURL(`${baseURL}/en/suche/?q=Wohnung`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the language menu leads to the same page', async ({ page, baseURL }) => {
    await page.goto('/de/suche/?q=Arbeit');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.locator('#sprachen a[lang="ar"]').click();
    await expect(page).toHaveURL(`${baseURL}/ar/suche/`);
  });
});
