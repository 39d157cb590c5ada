import type { Check } from './check.ts';
import { attribute } from './page.ts';

/** Attributes whose value names other elements of the page. */
const references = [
  'for',
  'list',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
];

/** An id stands once on a page, and what refers to an element finds it. */
export function ids(): Check {
  return {
    name: 'Ids unique, references found',
    page({ elements }) {
      const known = new Set<string>();
      const problems: string[] = [];
      for (const element of elements) {
        const id = attribute(element, 'id');
        if (id === undefined) continue;
        if (known.has(id)) problems.push(`has the id "${id}" twice`);
        known.add(id);
      }
      for (const { tagName, attrs } of elements) {
        for (const { name, value } of attrs) {
          if (!references.includes(name)) continue;
          const lost = value.split(/\s+/).filter((id) => !known.has(id));
          problems.push(
            ...lost.map((id) => `<${tagName} ${name}> names "${id}", which is not there`),
          );
        }
      }
      return problems;
    },
  };
}
