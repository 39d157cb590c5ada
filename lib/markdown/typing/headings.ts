import type { Heading, Paragraph, Root } from 'mdast';
import { type Slip, sourceOf, startOf } from './slip.ts';

/** Headings that were not meant as such, and that leave out a level or are none. */
export function* headingSlips(tree: Root, source: string): Generator<Slip> {
  let depth = 1;
  for (const node of tree.children) {
    if (node.type === 'paragraph' && isBoldLine(node)) yield boldLine(node);
    if (node.type !== 'heading') continue;
    if (!sourceOf(node, source).startsWith('#')) yield underlined(node);
    if (node.depth > depth + 1) yield leftOut(node);
    depth = node.depth;
  }
}

const underlined = (node: Heading): Slip => ({
  index: startOf(node),
  reason:
    'Die Zeile --- oder === macht aus dem Text darüber eine Überschrift. Löschen Sie die Zeile. Soll es eine Überschrift sein, schreiben Sie ## davor.',
});

const leftOut = (node: Heading): Slip => ({
  index: startOf(node),
  reason:
    'Vor dieser Überschrift mit ### steht keine mit ##. Wer die Seite hört, sucht sie. Schreiben Sie ## davor, oder ergänzen Sie die Überschrift darüber.',
});

const boldLine = (node: Paragraph): Slip => ({
  index: startOf(node),
  reason:
    'Diese fette Zeile sieht aus wie eine Überschrift, ist aber keine. Schreiben Sie ## davor, und löschen Sie die Zeichen **.',
  isWarning: true,
});

/** A whole sentence may be bold. */
function isBoldLine({ children: [only, ...others] }: Paragraph): boolean {
  if (only?.type !== 'strong' || others.length > 0) return false;
  const last = only.children.at(-1);
  return last?.type !== 'text' || !/[.!?:;…۔؟]["“”»’]?\s*$/.test(last.value);
}
