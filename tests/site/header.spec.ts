import { expect, test } from '@playwright/test';

const widths = [768, 820, 1280, 1920, 2560];

for (const locale of ['de', 'ar', 'uk', 'vi']) {
  test(`the header in ${locale} has one line, and the main menu the next, on every wide window`, async ({
    page,
  }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${locale}/`);
      const boxOf = (selector: string) => page.locator(selector).boundingBox();
      const [search, languages, menu] = await Promise.all(
        ['.search-form', '.language-menu', '.main-navigation'].map(boxOf),
      );
      if (!search || !languages || !menu) throw new Error('A part of the header is not shown.');
      const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;
      expect(Math.abs(middle(search) - middle(languages)), `${width} px`).toBeLessThan(2);
      expect(menu.y, `${width} px`).toBeGreaterThanOrEqual(languages.y + languages.height);
    }
  });
}
