import type { Page } from '@playwright/test';

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
}

/** What has the focus, and what makes that hard to see (WCAG 2.4.7, 2.4.11, 1.4.11). */
const focus = (page: Page): Promise<Focus> =>
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
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let behind = 'rgb(255, 255, 255)';
    for (let one = element.parentElement; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (channels(backgroundColor)[3] === 0) continue;
      behind = backgroundColor;
      break;
    }
    const [dark = 0, light = 0] = [luminance(outlineColor), luminance(behind)].sort(
      (a, b) => a - b,
    );
    if ((light + 0.05) / (dark + 0.05) < 3) {
      problems.push(`the focus of ${name} is ${outlineColor} on ${behind}`);
    }
    const isShown = [...element.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((share) => {
        const x = left + share * (right - left);
        const hit = document.elementFromPoint(x, (top + bottom) / 2);
        return hit && (element.contains(hit) || hit.contains(element));
      }),
    );
    if (!isShown) problems.push(`${name} has the focus and lies under something or out of sight`);
    return { place: element.dataset.place, name, problems };
  });

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
