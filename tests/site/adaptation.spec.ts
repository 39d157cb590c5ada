import { expect, type Page } from '@playwright/test';
import { localeCodes } from '../../lib/locales.ts';
import { counted } from './counted.ts';
import { cutText, sideways } from './cut-text.ts';
import { faintGraphics } from './graphics.ts';
import { pageKinds, pagesWithoutLanguage } from './page-kinds.ts';
import { applyStyle } from './reader-style.ts';
import { phone, screen, test } from './shared-page.ts';
import { violations } from './violations.ts';

/** Pages that adapt to what a reader has set in her device: each kind, in both directions. */
const pages = [
  ...Object.entries(pagesWithoutLanguage),
  ...(['de', 'ar'] as const).flatMap((locale) =>
    pageKinds(locale).map(([kind, path]): [string, string] => [`${kind} in ${locale}`, path]),
  ),
];

const unset = { colorScheme: null, forcedColors: null, reducedMotion: null, media: null } as const;

test.afterEach(({ sharedPage }) => sharedPage.emulateMedia(unset));

/** What is marked by its background alone: forced colours take that away. */
const lostMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const looks = (element: Element) => {
      const style = getComputedStyle(element);
      return [style.fontWeight, style.textDecorationLine, style.outlineStyle, style.borderStyle];
    };
    return [...document.querySelectorAll('a[aria-current]')]
      .filter((marked) => {
        const other = marked.closest('ul')?.querySelector('a:not([aria-current])');
        return marked.checkVisibility() && other && `${looks(marked)}` === `${looks(other)}`;
      })
      .map((marked) => `“${marked.textContent}” looks like the links beside it`);
  });

for (const [name, path] of pages) {
  test(`the page “${name}” can be seen in light, dark and forced colours`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize(screen);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect.soft(await faintGraphics(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = async () => [...(await violations(page)), ...(await faintGraphics(page))];
    expect.soft(await counted('dark', dark)).toEqual([]);
    const forced = async () => {
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'active' });
        found.push(...(await faintGraphics(page)), ...(await lostMarks(page)));
      }
      return found;
    };
    expect(await counted('forcedColours', forced)).toEqual([]);
  });

  test(`nothing moves on the page “${name}” for those who want no motion`, async ({
    sharedPage: page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await counted('reducedMotion', () => moving(page))).toEqual([]);
  });
}

/** Animations that run, and styles that would make something move for longer than a blink. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const durations = ({ transitionDuration, animationDuration }: CSSStyleDeclaration) =>
      `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat);
    return [
      ...document.getAnimations().map((animation) => `an animation is ${animation.playState}`),
      ...[...document.querySelectorAll('*')]
        .filter((element) => durations(getComputedStyle(element)).some((value) => value > 0.01))
        .map((element) => `<${element.localName} class="${element.classList}"> moves`),
      ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth'
        ? ['scrolling is smooth']
        : []),
    ];
  });

for (const [preference, fades] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`from page to page, motion is ${preference}: ${fades ? 'one fades' : 'nothing fades'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: preference });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset.fades = String(Boolean(event.viewTransition));
      });
    });
    await page.goto('/de/');
    await page.locator('.field-card a').first().click();
    await expect(page.locator('html')).toHaveAttribute('data-fades', String(fades));
  });
}

for (const locale of localeCodes) {
  for (const [kind, path] of pageKinds(locale)) {
    test(`text of twice the size can be read on the page “${kind}” in ${locale}`, async ({
      sharedPage: page,
    }) => {
      await page.goto(path);
      await applyStyle(page, 'html { font-size: 200% }');
      const atBothWidths = async () => {
        const found: string[] = [];
        for (const size of [screen, { ...phone, width: 640 }]) {
          await page.setViewportSize(size);
          found.push(...(await sideways(page)), ...(await cutText(page)));
        }
        return found;
      };
      expect(await counted('largeText', atBothWidths)).toEqual([]);
    });
  }
}
