import { expect, type Locator, type Page } from '@playwright/test';

/** More links than any page has before what a journey looks for. */
const patience = 200;

/** Presses Tab until something has the focus; a reader without a mouse has no other way to it. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  await expect(target).toBeAttached();
  for (let presses = 0; presses < patience; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target} on ${page.url()}.`);
}

/** Goes to a link or a button with Tab and presses Enter. */
export async function enter(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

/** Goes to the search field, types and presses Enter. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await tabTo(page.getByRole('searchbox'));
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}
