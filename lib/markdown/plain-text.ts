import type { Nodes } from 'hast';

const blocks = new Set(['p', 'h2', 'h3', 'li', 'ul', 'ol']);

/**
 * The words of a tree without markup; blocks are separated by a line break.
 *
 * @param foreign what becomes of words in another language
 */
export function plainText(
  node: Nodes,
  foreign: (text: string, lang: string) => string = (text) => text,
): string {
  return collect(node, foreign)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function collect(node: Nodes, foreign: (text: string, lang: string) => string): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map((child) => collect(child, foreign)).join('');
  if (node.type !== 'element') return text;
  const { lang } = node.properties;
  if (typeof lang === 'string') return foreign(text, lang);
  return blocks.has(node.tagName) ? `${text}\n` : text;
}
