import { expect, type Page } from '@playwright/test';
import { siteFolder } from '../../lib/build/folders.ts';
import { entryPath, languageChoicePath } from '../../lib/urls.ts';
import { counted } from './counted.ts';
import { cutText, sideways } from './cut-text.ts';
import { addressOfFile, pageFiles, siteIn } from './quality/site.ts';
import { applyStyle } from './reader-style.ts';
import { phone, screen, test } from './shared-page.ts';
import { violations } from './violations.ts';

/** Every page there is: those for search engines, those beside the German text, and the others. */
const pages = pageFiles(siteIn(siteFolder))
  .map(addressOfFile)
  .map((path) => (path === entryPath ? languageChoicePath : path))
  .sort();

/** Reading size of WCAG 1.4.12: at least this much room between lines, paragraphs, letters, words. */
const textSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p {
  margin-block-end: 2em !important;
}`;

/** At 48 rem the layout for wide windows begins: there it has the least room. */
const widths = [screen.width, 768, 320];

async function wideAndNarrow(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ ...screen, width });
    found.push(...(await sideways(page)));
  }
  return [...found, ...(await cutText(page))];
}

async function withTextSpacing(page: Page): Promise<string[]> {
  await applyStyle(page, textSpacing);
  const narrow = [...(await sideways(page)), ...(await cutText(page))];
  await page.setViewportSize(screen);
  return [...narrow, ...(await sideways(page)), ...(await cutText(page))];
}

for (const path of pages) {
  test(`${path} has no barrier that a program finds`, async ({ sharedPage: page }) => {
    await page.setViewportSize(screen);
    await page.goto(path);
    expect.soft(await counted('axe', () => violations(page))).toEqual([]);
    expect.soft(await counted('zoom', () => wideAndNarrow(page))).toEqual([]);
    expect(await counted('textSpacing', () => withTextSpacing(page))).toEqual([]);
  });
}

test('the open menus of a phone have no barrier', async ({ sharedPage: page }) => {
  await page.setViewportSize(phone);
  await page.goto('/ar/');
  for (const id of ['sprachen', 'menue']) {
    await page.locator(`[popovertarget="${id}"]`).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
