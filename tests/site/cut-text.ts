import type { Page } from '@playwright/test';

/**
 * Words that cannot be read as they lie: cut off by a box, sticking out of one, or lying over other
 * words. What is hidden from sight on purpose is left out.
 */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** Pixels that rounding and the overhang of letters may take. */
    const tolerance = 3;
    interface Box {
      left: number;
      top: number;
      right: number;
      bottom: number;
    }
    interface Line {
      block: Element;
      box: Box;
      words: string;
    }
    const boxes = new Map<Element, DOMRect>();
    const boxOf = (element: Element): DOMRect => {
      const box = boxes.get(element) ?? element.getBoundingClientRect();
      boxes.set(element, box);
      return box;
    };
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    const ancestors = (element: Element): Element[] => {
      const list: Element[] = [];
      for (let one: Element | null = element; one && one !== document.body; ) {
        list.push(one);
        if (styleOf(one).position === 'fixed') break;
        one = one.parentElement;
      }
      return list;
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      ancestors(element).every((one) => !styleOf(one).clipPath.startsWith('inset'));
    const isBlock = (element: Element) =>
      !/^(inline|contents|ruby)$/.test(styleOf(element).display) &&
      (!(element instanceof SVGElement) || element instanceof SVGSVGElement);
    /** The line without the room above and below its letters. */
    const lettersOf = ({ left, top, right, bottom }: DOMRect, isVertical: boolean): Box => {
      const room = 0.25 * (isVertical ? right - left : bottom - top);
      return isVertical
        ? { left: left + room, top, right: right - room, bottom }
        : { left, top: top + room, right, bottom: bottom - room };
    };
    const excess = (inner: Box, outer: Box): number =>
      Math.max(
        outer.left - inner.left,
        outer.top - inner.top,
        inner.right - outer.right,
        inner.bottom - outer.bottom,
      );

    const found: string[] = [];
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!parent || !words || parent.closest('script, style, noscript') || !isSeen(parent)) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      const isVertical = styleOf(parent).writingMode.startsWith('vertical');
      const around = ancestors(parent);
      const block = around.find(isBlock) ?? parent;
      for (const rect of range.getClientRects()) {
        const box = lettersOf(rect, isVertical);
        if (rect.width < 1 || rect.bottom + scrollY < 0) continue;
        lines.push({ block, box, words });
        for (const one of around.filter(isBlock)) {
          const { overflowX, overflowY } = styleOf(one);
          const scrolls = /auto|scroll/.test(overflowX + overflowY);
          if (!scrolls && excess(box, boxOf(one)) > tolerance) {
            const problem = /hidden|clip/.test(overflowX + overflowY)
              ? 'is cut by'
              : 'sticks out of';
            found.push(
              `“${words.slice(0, 40)}” ${problem} <${one.localName} class="${one.classList}">`,
            );
            break;
          }
          if (scrolls || styleOf(one).position === 'absolute') break;
        }
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [index, line] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top >= line.box.bottom) break;
        const across =
          Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
        const down = Math.min(line.box.bottom, other.box.bottom) - other.box.top;
        if (line.block !== other.block && across > tolerance && down > tolerance) {
          found.push(`“${line.words.slice(0, 40)}” lies over “${other.words.slice(0, 40)}”`);
        }
      }
    }
    return [...new Set(found)];
  });

/** Pixels by which the page is wider than its window. */
export const sideways = async (page: Page): Promise<string[]> => {
  const [wide = 0, width] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth - clientWidth, clientWidth];
  });
  return wide > 0 ? [`scrolls ${wide} px sideways at ${width} px`] : [];
};
