import type { Nodes } from 'hast';

const blocks = new Set(['p', 'h2', 'h3', 'li', 'ul', 'ol']);

/** The words of a tree without markup; blocks are separated by a line break. */
export function plainText(node: Nodes): string {
  return collect(node)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(collect).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? `${text}\n` : text;
}
