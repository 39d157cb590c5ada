import type { Element, ElementContent, Root } from 'hast';

/** A part of a text: what stands before the first heading, or a heading with what follows it. */
export interface Section {
  heading?: Element;
  blocks: Element[];
}

const isElement = (node: Root['children'][number]): node is Element => node.type === 'element';

/** Splits a text at its headings. The first section has none, and may be empty. */
export function sectionsOf(body: Root): Section[] {
  const sections: Section[] = [{ blocks: [] }];
  for (const node of body.children.filter(isElement)) {
    if (/^h[23]$/.test(node.tagName)) sections.push({ heading: node, blocks: [] });
    else sections.at(-1)?.blocks.push(node);
  }
  return sections;
}

/** Two texts of the same meaning, opposite each other. */
export interface Pair {
  kind: 'heading' | 'block' | 'item';
  own: Root;
  german: Root;
}

/**
 * Lays a text beside the German one: block by block and list item by list item where both have the
 * same number of them, otherwise section by section.
 */
export function pairsOf(own: Root, german: Root): Pair[] {
  const germanSections = sectionsOf(german);
  return sectionsOf(own).flatMap((section, index) =>
    pairSection(section, germanSections[index] ?? { blocks: [] }),
  );
}

function pairSection(own: Section, german: Section): Pair[] {
  const heading = own.heading &&
    german.heading && [pair('heading', [own.heading], [german.heading])];
  const blocks =
    own.blocks.length === german.blocks.length
      ? own.blocks.flatMap((block, index) => pairBlock(block, german.blocks[index] as Element))
      : [pair('block', own.blocks, german.blocks)];
  return [...(heading ?? []), ...blocks];
}

function pairBlock(own: Element, german: Element): Pair[] {
  const ownItems = itemsOf(own);
  const germanItems = itemsOf(german);
  if (ownItems.length === 0 || ownItems.length !== germanItems.length) {
    return [pair('block', [own], [german])];
  }
  return ownItems.map((item, index) =>
    pair(
      'item',
      [listOf(own, item, index)],
      [listOf(german, germanItems[index] as Element, index)],
    ),
  );
}

/** A list of one of its points, which keeps its number. */
function listOf(list: Element, item: Element, index: number): Element {
  const start = Number(list.properties.start ?? 1) + index;
  const properties = list.tagName === 'ol' ? { ...list.properties, start } : list.properties;
  return { ...list, properties, children: [item] };
}

function itemsOf(block: Element): Element[] {
  const isItem = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'li';
  return block.tagName === 'ul' || block.tagName === 'ol' ? block.children.filter(isItem) : [];
}

const pair = (kind: Pair['kind'], own: Element[], german: Element[]): Pair => ({
  kind,
  own: { type: 'root', children: own },
  german: { type: 'root', children: german },
});

/** The element that marks a section whose German text is newer; drawn by `components/content/`. */
export const staleMark = 'StaleNotice';

/** The same tree with a mark in each of the given sections, right after its heading. */
export function withStaleMarks(body: Root, stale: readonly number[]): Root {
  if (stale.length === 0) return body;
  const mark: Element = { type: 'element', tagName: staleMark, properties: {}, children: [] };
  return {
    type: 'root',
    children: sectionsOf(body).flatMap(({ heading, blocks }, index) => [
      ...(heading ? [heading] : []),
      ...(stale.includes(index) ? [mark] : []),
      ...blocks,
    ]),
  };
}
