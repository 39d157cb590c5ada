import type { Page } from '@playwright/test';

/** Styles a page as a reader's own browser may: pages let in no style element that is not theirs. */
export async function applyStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
