import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './violations.ts';

const links = (page: Page) => page.locator('.result-list a');

test('a newcomer finds the field of health by a word for doctor in her language', async ({
  page,
}) => {
  await page.goto('/ar/');
  await page.getByRole('searchbox').fill('طبيب');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ar\/suche\/\?q=/);
  await expect(links(page).first()).toHaveAttribute(
    'href',
    '/ar/handlungsfelder/gesundheit-und-pflege/',
  );
  await expect(page.locator('mark').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('نتيج');
});

test('pages without the search field of the search page load no script of the search', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    const isOfMenu = request.url().includes('/assets/language-links-');
    if (request.resourceType() === 'script' && !isOfMenu) scripts.push(request.url());
  });
  await page.goto('/de/');
  await page.getByRole('searchbox').focus();
  expect(scripts).toEqual([]);
  await page.goto('/de/suche/');
  expect(scripts).toHaveLength(1);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => scripts.length).toBe(2);
});

test('results come while she types, the address follows, and the back button works', async ({
  page,
}) => {
  await page.goto('/de/suche/');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('Gesundhei');
  await expect(links(page).first()).toHaveText('Gesundheit');
  await expect(page).toHaveURL(/\?q=Gesundhei$/);
  await field.fill('Dolmetscher');
  await field.press('Enter');
  await expect(page).toHaveURL(/\?q=Dolmetscher$/);
  await expect(links(page).first()).toContainText(/Sprachmittlung|Einander/);
  await page.goBack();
  await expect(field).toHaveValue('Gesundhei');
  await expect(links(page).first()).toHaveText('Gesundheit');
});

test('the arrow keys lead from the field to the results and back', async ({ page }) => {
  await page.goto('/de/suche/?q=Schule');
  await expect(links(page).first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a misspelt word gets a question, a German word says why it was found', async ({ page }) => {
  await page.goto('/de/suche/?q=Karnkenhaus');
  await expect(page.locator('.did-you-mean a')).toHaveText(/Krankenh/);
  await page.goto('/en/suche/?q=Landratsamt');
  await expect(page.locator('.reason bdi').first()).toHaveText('Landratsamt');
});

test('an everyday German word leads to the page in the language of the reader', async ({
  page,
}) => {
  await page.goto('/ar/suche/?q=Schule');
  const first = page.locator('.result-list li').first();
  await expect(first.locator('a')).toHaveText('التعليم واللغة');
  await expect(first.locator('.reason bdi')).toHaveText('Schule');
  await expect(first.locator('.reason bdi')).toHaveAttribute('lang', 'de');
});

test('a release is found by its number, in any digits', async ({ page }) => {
  for (const path of ['/de/suche/?q=539%2F2020', '/fa/suche/?q=۵۳۹/۲۰۲۰']) {
    await page.goto(path);
    await expect(links(page).first()).toHaveAttribute('href', /\/presse\/2020\/539\/$/);
  }
});

test('when nothing is found, the list of all pages is offered', async ({ page }) => {
  await page.goto('/uk/suche/?q=xyzzyplugh');
  await expect(page.getByRole('status')).toContainText('xyzzyplugh');
  await expect(page.locator('.search-results p')).toBeVisible();
  await expect(page.locator('#alle-seiten')).toBeVisible();
});

test('a failed download offers another try', async ({ page }) => {
  await page.route('**/assets/search-de-*', (route) => route.abort());
  await page.goto('/de/suche/?q=Schule');
  const retry = page.getByRole('status').getByRole('button');
  await expect(retry).toBeVisible();
  await page.unroute('**/assets/search-de-*');
  await page.route('**/terms-0.txt', (route) => route.abort());
  await retry.click();
  await expect(page.getByRole('status').getByRole('button')).toBeVisible();
  await page.unroute('**/terms-0.txt');
  await page.getByRole('status').getByRole('button').click();
  await expect(links(page).first()).toBeVisible();
});

for (const path of ['/de/suche/?q=Schule', '/ar/suche/?q=Landratsamt']) {
  test(`${path} has no barrier that axe finds and never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    await expect(links(page).first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}

test('the first query fetches at most 32 kB, 25 kB of it for releases', async ({ page }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/assets\/|\/suche\/.+\//.test(pathname)) bodies.set(pathname, response.body());
  });
  await page.goto('/ru/suche/?q=врач');
  await expect(links(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(
    [...bodies].map(async ([path, body]) => ({
      path,
      size: brotliCompressSync(await body).length,
    })),
  );
  const sum = (list: typeof sizes) => list.reduce((total, { size }) => total + size, 0);
  const releases = sizes.filter(({ path }) => path.includes('/releases-'));
  expect(releases.length).toBeGreaterThan(0);
  expect(sum(releases)).toBeLessThanOrEqual(25_000);
  expect(sum(sizes)).toBeLessThanOrEqual(32_000);
});

test('it works under a policy that allows own scripts only', async ({ page }) => {
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) blocked.push(message.text());
  });
  await page.route('**/suche/?q=*', async (route) => {
    const response = await route.fetch();
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  await page.goto('/de/suche/?q=Schule');
  await expect(links(page).first()).toBeVisible();
  expect(blocked).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says why, and offers lists', async ({ page }) => {
    await page.goto('/de/suche/?q=Schule');
    await expect(page.locator('noscript p')).toContainText('JavaScript');
    await expect(page.locator('.without-script a')).toHaveCount(5);
    await expect(page.locator('.page-index li').first()).toBeVisible();
  });
});
