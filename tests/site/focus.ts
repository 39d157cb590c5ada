import type { Page } from '@playwright/test';
import { contrast, leastContrast } from './contrast.ts';

/** What a key can reach: links, controls and the titles of what can be opened, in their order. */
const reachable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const isReachable = (element: HTMLElement) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      !element.matches(':disabled') &&
      element.tabIndex >= 0;
    const found = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, textarea, select, summary, [tabindex]',
      ),
    ].filter(isReachable);
    found.forEach((element, index) => {
      element.dataset.place = String(index);
    });
    return found.length;
  });

interface Focus {
  /** Place in the order of the document; none when nothing has the focus. */
  place?: string;
  name: string;
  problems: string[];
  /** The colour that shows the focus, and the one behind it. */
  sign?: [colour: string, behind: string];
}

/** What has the focus, and what makes that hard to see (WCAG 2.4.7, 2.4.11). */
const focused = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { name: 'the page', problems: [] };
    }
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const name = `<${element.localName}> “${(element.innerText || element.ariaLabel || '').slice(0, 40)}”`;
    const problems: string[] = [];
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
      problems.push(`${name} shows no focus`);
    }
    let behind = 'rgb(255, 255, 255)';
    for (let one = element.parentElement; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!backgroundColor.startsWith('rgb(')) continue;
      behind = backgroundColor;
      break;
    }
    const isShown = [...element.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((share) => {
        const x = left + share * (right - left);
        const hit = document.elementFromPoint(x, (top + bottom) / 2);
        return hit && (element.contains(hit) || hit.contains(element));
      }),
    );
    if (!isShown) problems.push(`${name} has the focus and lies under something or out of sight`);
    return { place: element.dataset.place, name, problems, sign: [outlineColor, behind] };
  });

/** The same with the contrast of its sign (WCAG 1.4.11). */
async function focus(page: Page): Promise<Focus> {
  const current = await focused(page);
  const [colour, behind] = current.sign ?? [];
  if (colour && behind && contrast(colour, behind) < leastContrast.graphics) {
    current.problems.push(`the focus of ${current.name} is ${colour} on ${behind}`);
  }
  return current;
}

/**
 * Goes through a page with the Tab key and back with Shift and Tab: every link and control must be
 * reached in the order in which it is read, show that it is, and let go again.
 */
export async function throughWithTab(page: Page): Promise<string[]> {
  const found: string[] = [];
  const count = await reachable(page);
  for (let place = 0; place < count; place += 1) {
    await page.keyboard.press('Tab');
    const current = await focus(page);
    found.push(...current.problems);
    if (current.place !== String(place)) {
      return [...found, `Tab ${place + 1} of ${count} leads to ${current.name}, out of order`];
    }
  }
  await page.keyboard.press('Tab');
  const after = await focus(page);
  if (after.place === String(count - 1)) found.push(`${after.name} does not let go of the focus`);
  await page.locator(`[data-place="${count - 1}"]`).focus();
  for (let place = count - 2; place >= 0; place -= 1) await page.keyboard.press('Shift+Tab');
  const first = await focus(page);
  if (first.place !== '0') found.push(`the way back ends at ${first.name}`);
  return found;
}
