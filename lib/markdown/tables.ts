import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The same tree with heads of columns that say so; a head without words is no head. */
export function withTableHeads(body: Root): Root {
  const copy = structuredClone(body);
  visit(copy, 'element', (element) => {
    if (element.tagName !== 'th') return;
    if (element.children.length > 0) element.properties = { scope: 'col' };
    else element.tagName = 'td';
  });
  return copy;
}
