import { expect, type Page } from '@playwright/test';
import { counted } from './counted.ts';
import { cutText, sideways } from './cut-text.ts';
import { pageKinds, pagesWithoutLanguage } from './page-kinds.ts';
import { test } from './shared-page.ts';

/** A4 without its margins, in CSS pixels: 170 mm × 257 mm. */
const paper = { width: 643, height: 971 };

test.afterEach(({ sharedPage }) => sharedPage.emulateMedia({ media: null, colorScheme: null }));

/** What is of no use on paper, what is missing there, and words that are not dark. */
const problems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const useless = [
      ...document.querySelectorAll('nav:not(.weave, .timeline), search, .skip-link, .site-footer'),
    ]
      .filter(isSeen)
      .map((element) => `<${element.localName} class="${element.classList}"> is printed`);
    const foreign = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
      .filter(isSeen)
      .filter((link) => !link.textContent?.includes(link.host))
      .filter((link) => !getComputedStyle(link, '::after').content.includes(link.host))
      .map(({ href }) => `the address of the link to ${href} is not printed`);
    const pale = [...document.querySelectorAll('main *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3))
      .filter((element) => isSeen(element) && !element.closest('svg'))
      .filter((element) => {
        const channels = getComputedStyle(element).color.match(/[\d.]+/g) ?? [];
        return channels.slice(0, 3).some((value) => Number(value) > 100);
      })
      .map((element) => `<${element.localName} class="${element.classList}"> is printed pale`);
    const title = document.querySelector('h1');
    return [...useless, ...foreign, ...pale, ...(title && isSeen(title) ? [] : ['no title'])];
  });

const printed: [name: string, path: string][] = [
  ...Object.entries(pagesWithoutLanguage),
  ...(['de', 'ar'] as const).flatMap((locale) =>
    pageKinds(locale).map(([kind, path]): [string, string] => [`${kind} in ${locale}`, path]),
  ),
];

for (const [name, path] of printed) {
  test(`paper carries the words of the page “${name}”, and not the navigation`, async ({
    sharedPage: page,
  }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    const find = async () => [
      ...(await problems(page)),
      ...(await sideways(page)),
      ...(await cutText(page)),
    ];
    expect(await counted('print', find)).toEqual([]);
  });
}

/** A page of a PDF file, which is not a list of pages. */
const pdfPage = /\/Type\s*\/Page\b/g;

for (const path of ['/de/presse/2020/539/', '/ar/handlungsfelder/gesundheit-und-pflege/deutsch/']) {
  test(`${path} becomes a PDF for screen readers, on few sheets`, async ({ sharedPage: page }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const find = async () => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
      const sheets = pdf.match(pdfPage)?.length ?? 0;
      const needed = Math.ceil(height / paper.height);
      return [
        ...(pdf.includes('/StructTreeRoot') ? [] : ['the PDF has no structure']),
        ...(pdf.includes(`/Lang (${path.split('/')[1]})`) ? [] : ['the PDF has no language']),
        ...(sheets >= 1 && sheets <= needed + 1 ? [] : [`${sheets} sheets for ${needed}`]),
      ];
    };
    expect(await counted('print', find)).toEqual([]);
  });
}
