import type { Check } from './check.ts';
import { type Page, textOf } from './page.ts';

/** A page has one first heading, and no heading skips a level or is without words. */
export function headings(): Check {
  return {
    name: 'Order of headings',
    page(page: Page) {
      const found = page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
      const levels = found.map(({ tagName }) => Number(tagName[1]));
      const problems = levels.flatMap((level, index) => {
        const before = levels[index - 1] ?? 0;
        return level > before + 1
          ? [`goes from <h${before}> to <h${level}>: ${textOf(found[index])}`]
          : [];
      });
      const first = levels.filter((level) => level === 1).length;
      if (first !== 1) problems.push(`has ${first} <h1>`);
      problems.push(
        ...found
          .filter((heading) => !textOf(heading))
          .map(({ tagName }) => `has an empty <${tagName}>`),
      );
      return problems;
    },
  };
}
