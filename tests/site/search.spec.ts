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

test('every result can be reached, and the keyboard goes on at the first new one', async ({
  page,
}) => {
  await page.goto('/de/suche/?q=Integration');
  const section = page.locator('.search-results section').first();
  const counted = await section.locator('.result-count').textContent();
  const total = Number(counted?.replace(/\D/g, ''));
  const items = section.locator('.result-list > li');
  const more = section.getByRole('button');
  expect(total).toBeGreaterThan(5);
  for (let shown = await items.count(); shown < total; shown = await items.count()) {
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(items.nth(shown).getByRole('link')).toBeFocused();
  }
  expect(await items.count()).toBe(total);
  await expect(more).toHaveCount(0);
});

test('the words are in the title, and one step back empties the field', async ({ page }) => {
  await page.goto('/de/suche/');
  const title = await page.title();
  const field = page.getByRole('searchbox');
  await field.fill('Arbeit');
  await expect(page).toHaveURL(/q=Arbeit$/);
  await expect(page).toHaveTitle(`Arbeit – ${title}`);
  await field.press('Enter');
  await page.goBack();
  await expect(page).toHaveURL(/\/suche\/$/);
  await expect(field).toHaveValue('');
  await expect(page).toHaveTitle(title);
  await expect(links(page)).toHaveCount(0);
  await field.fill('Schule');
  await field.press('Enter');
  await page.goBack();
  await expect(field).toHaveValue('');
});

test('back from a result leads to where she was in the list', async ({ page }) => {
  await page.goto('/de/suche/?q=Integration');
  const section = page.locator('.search-results section').first();
  await section.getByRole('button').click();
  const items = section.locator('.result-list > li');
  const shown = await items.count();
  await expect(section.locator('.result-list a').nth(shown - 5)).toBeFocused();
  const last = items.last().getByRole('link');
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await last.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/suche/'));
  await page.goBack();
  await expect(items).toHaveCount(shown);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 100);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(before + 100);
});

test('while she types, the screen reader hears the result and nothing else', async ({ page }) => {
  await page.goto('/de/suche/');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const status = document.querySelector('[role=status]') as HTMLElement;
    new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.waitForLoadState('networkidle');
  await field.pressSequentially('Gesundheit');
  await expect(page.getByRole('status')).toContainText('Ergebnis');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toHaveLength(1);
});

test('any signs are told as they were typed, in their own direction', async ({ page }) => {
  const field = page.getByRole('searchbox');
  for (const query of ['$&', '$$', "$`x$'", '<b>xyzzy</b>', '{query}']) {
    await page.goto(`/ar/suche/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[role=status] bdi')).toHaveText(query);
  }
  await expect(field).toHaveAttribute('dir', 'auto');
});

test('releases are narrowed in an address that can be shared', async ({ page }) => {
  await page.goto('/de/suche/?q=Integration');
  await expect(links(page).first()).toBeVisible();
  await page.locator('.search-filters summary').click();
  await page.getByLabel('Jahr').selectOption('2020');
  await expect(page).toHaveURL(/\?q=Integration&jahr=2020$/);
  await expect(page.locator('.search-results h2')).toHaveCount(1);
  await expect(links(page).first()).toHaveAttribute('href', /\/presse\/2020\//);
  await page.goto('/de/suche/?jahr=2019');
  await expect(links(page)).toHaveCount(1);
  await expect(links(page).first()).toHaveAttribute('href', /\/presse\/2019\//);
  await expect(page.getByLabel('Jahr')).toHaveValue('2019');
  await page.goBack();
  await expect(page.getByLabel('Jahr')).toHaveValue('2020');
});

test('results say where they lie, and German names in them are marked', async ({ page }) => {
  await page.goto('/de/suche/?q=Kita');
  await expect(page.locator('.result-place', { hasText: 'Wörterbuch' }).first()).toBeVisible();
  await page.goto('/ar/suche/?q=Bauhaus');
  await expect(links(page).first()).toBeVisible();
  const unmarked = await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('.result-list') as HTMLElement,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (/[A-Za-z]{3}/.test(textContent ?? '') && !parentElement?.closest('[lang=de]')) {
        found.push(textContent ?? '');
      }
    }
    return found;
  });
  expect(unmarked).toEqual([]);
});

test('a script that something keeps away is told', async ({ page }) => {
  await page.route('**/assets/search-*', (route) => route.abort());
  await page.goto('/de/suche/');
  const message = page.locator('.not-loaded');
  await expect(message).toBeVisible({ timeout: 10_000 });
  await page.unroute('**/assets/search-*');
  await page.reload();
  await expect(message).toBeHidden();
});

test('100,000 pasted letters do not stop the page', async ({ page }) => {
  await page.goto('/de/suche/?q=Schule');
  await expect(links(page).first()).toBeVisible();
  const taken = await page.evaluate(async () => {
    const field = document.querySelector('input[type=search]') as HTMLInputElement;
    field.value = 'x'.repeat(100_000);
    const start = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  });
  expect(taken).toBeLessThan(2_000);
});

test('the arrow keys leave a word that is being written alone', async ({ page }) => {
  await page.goto('/de/suche/?q=Schule');
  await expect(links(page).first()).toBeVisible();
  const field = page.getByRole('searchbox');
  await field.focus();
  await field.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true });
  await page.keyboard.press('Alt+ArrowDown');
  await expect(field).toBeFocused();
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

test('the first query fetches at most 25 kB', async ({ page }) => {
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
  expect(sizes.filter(({ path }) => path.includes('/releases-')).length).toBeGreaterThan(0);
  expect(sum(sizes)).toBeLessThanOrEqual(25_000);
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
