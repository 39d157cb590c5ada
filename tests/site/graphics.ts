import type { Page } from '@playwright/test';

/**
 * What cannot be told from its surroundings (WCAG 1.4.11): shapes and words of pictures, and the
 * frames of controls. axe looks at the words outside of pictures only.
 */
export const faintGraphics = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** The least contrast of WCAG 2.2: of graphics and controls, and of words. */
    const [ofGraphics, ofWords] = [3, 4.5];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgbOf = (colour: string): number[] => {
      if (!canvas) return [];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const isOpaque = (colour: string) => /^rgb/.test(colour) && (rgbOf(colour)[3] ?? 0) > 250;
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = rgbOf(colour)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const backgroundOf = (element: Element | null): string => {
      for (let one = element; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (isOpaque(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const nameOf = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> in <${element.parentElement?.localName} class="${element.parentElement?.getAttribute('class') ?? ''}">`;

    const found: string[] = [];
    for (const picture of document.querySelectorAll('svg')) {
      if (!picture.checkVisibility()) continue;
      const behind = backgroundOf(picture);
      const shapes: { fill: string; box: DOMRect }[] = [];
      for (const part of picture.querySelectorAll('path, circle, rect, line, text')) {
        const { fill, stroke, strokeWidth } = getComputedStyle(part);
        const box = part.getBoundingClientRect();
        if (part.localName === 'text') {
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const shape = shapes.findLast(
            ({ box: { left, right, top, bottom } }) =>
              left <= x && x <= right && top <= y && y <= bottom,
          );
          const under = shape?.fill ?? behind;
          if (contrast(fill, under) < ofWords) {
            found.push(`“${part.textContent}” of ${nameOf(picture)} is ${fill} on ${under}`);
          }
          continue;
        }
        if (isOpaque(fill)) shapes.push({ fill, box });
        const colours = [fill, Number.parseFloat(strokeWidth) > 0 ? stroke : ''].filter(isOpaque);
        if (!colours.some((colour) => contrast(colour, behind) >= ofGraphics)) {
          found.push(`${nameOf(part)} is ${fill} with ${stroke} on ${behind}`);
        }
      }
    }
    for (const control of document.querySelectorAll(
      'button, input:not([type="checkbox"]), textarea',
    )) {
      if (!control.checkVisibility()) continue;
      const { borderBlockEndColor, borderBlockEndWidth, borderBlockEndStyle } =
        getComputedStyle(control);
      const hasFrame = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) > 0;
      const behind = backgroundOf(control.parentElement);
      if (!hasFrame || contrast(borderBlockEndColor, behind) < ofGraphics) {
        found.push(`the frame of ${nameOf(control)} is ${borderBlockEndColor} on ${behind}`);
      }
    }
    return found;
  });
