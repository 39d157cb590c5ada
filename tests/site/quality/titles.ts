import type { Check } from './check.ts';
import { attribute, having, isLeftOut, metaOf, type Page, titleOf } from './page.ts';
import { isNotFoundPage } from './site.ts';

/** Characters; beyond them a result list cuts off in the middle of the words that matter. */
const limits = { title: [10, 150], description: [20, 320] } as const;

const languageOf = (page: Page) => attribute(page.elements[0], 'lang');

/** Every page has a title and a description of its own, and shares them under the same name. */
export function titles(): Check {
  const seen = new Map<string, string>();
  const twice = (page: Page, kind: string, words: string): string[] => {
    const key = `${kind} ${languageOf(page)} ${words}`;
    const other = seen.get(key);
    seen.set(key, page.path);
    return other === undefined ? [] : [`has the ${kind} of ${other}: ${words}`];
  };
  return {
    name: 'Titles and descriptions',
    page(page) {
      const words = { title: titleOf(page), description: metaOf(page, 'description') ?? '' };
      const shared = attribute(having(page, 'property', 'og:title'), 'content');
      const problems = Object.entries(limits).flatMap(([kind, [shortest, longest]]) => {
        const { length } = words[kind as keyof typeof limits];
        return length >= shortest && length <= longest
          ? []
          : [`has a ${kind} of ${length} characters, not ${shortest} to ${longest}`];
      });
      if (shared && !words.title.includes(shared)) {
        problems.push(`is shared as "${shared}", which is not in its title "${words.title}"`);
      }
      if (!isNotFoundPage(page.path)) problems.push(...twice(page, 'title', words.title));
      // A page that is left out may repeat what it leads to.
      if (!isLeftOut(page)) problems.push(...twice(page, 'description', words.description));
      return problems;
    },
  };
}
