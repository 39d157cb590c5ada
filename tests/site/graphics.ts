import type { Page } from '@playwright/test';
import { contrast, leastContrast } from './contrast.ts';

/** Something to be told from its surroundings. */
interface Mark {
  name: string;
  kind: keyof typeof leastContrast;
  /** Its own colours: one of them must stand out. */
  colours: string[];
  behind: string;
}

/**
 * What cannot be told from its surroundings (WCAG 1.4.11): shapes and words of pictures, and the
 * frames of controls. axe looks at the words outside of pictures only.
 */
export async function faintGraphics(page: Page): Promise<string[]> {
  return (await marks(page))
    .filter(
      ({ kind, colours, behind }) =>
        !colours.some((colour) => contrast(colour, behind) >= leastContrast[kind]),
    )
    .map(
      ({ name, colours, behind }) => `${name} is ${colours.join(', ') || 'nothing'} on ${behind}`,
    );
}

const marks = (page: Page): Promise<Mark[]> =>
  page.evaluate(() => {
    /** Computed colours with any transparency begin with `rgba`; pictures also have `none`. */
    const isOpaque = (colour: string) => colour.startsWith('rgb(');
    const backgroundOf = (element: Element | null): string => {
      for (let one = element; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (isOpaque(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const classOf = (element: Element | null) => element?.getAttribute('class') ?? '';
    const nameOf = (element: Element) =>
      `<${element.localName} class="${classOf(element)}"> in <${element.parentElement?.localName} class="${classOf(element.parentElement)}">`;

    const found: Mark[] = [];
    for (const picture of document.querySelectorAll('svg')) {
      if (!picture.checkVisibility()) continue;
      const behind = backgroundOf(picture);
      const shapes: { fill: string; box: DOMRect }[] = [];
      for (const part of picture.querySelectorAll('path, circle, rect, line, text')) {
        const { fill, stroke, strokeWidth } = getComputedStyle(part);
        const box = part.getBoundingClientRect();
        if (part.localName === 'text') {
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const under = shapes.findLast(
            ({ box: { left, right, top, bottom } }) =>
              left <= x && x <= right && top <= y && y <= bottom,
          );
          found.push({
            name: `“${part.textContent}” of ${nameOf(picture)}`,
            kind: 'words',
            colours: [fill],
            behind: under?.fill ?? behind,
          });
          continue;
        }
        if (isOpaque(fill)) shapes.push({ fill, box });
        const line = Number.parseFloat(strokeWidth) > 0 ? stroke : 'none';
        const colours = [fill, line].filter(isOpaque);
        found.push({ name: nameOf(part), kind: 'graphics', colours, behind });
      }
    }
    for (const control of document.querySelectorAll(
      'button, input:not([type="checkbox"]), textarea',
    )) {
      if (!control.checkVisibility()) continue;
      const style = getComputedStyle(control);
      const hasFrame =
        style.borderBlockEndStyle !== 'none' && Number.parseFloat(style.borderBlockEndWidth) > 0;
      found.push({
        name: `the frame of ${nameOf(control)}`,
        kind: 'graphics',
        colours: hasFrame ? [style.borderBlockEndColor] : [],
        behind: backgroundOf(control.parentElement),
      });
    }
    return found;
  });
