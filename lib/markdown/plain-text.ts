import type { Element, Nodes } from 'hast';

const blocks = new Set(['p', 'h2', 'h3', 'li', 'ul']);

/** The words of a tree without markup; blocks are separated by a line break, numbers of lists kept. */
export function plainText(node: Nodes): string {
  return collect(node)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === 'ol') return numbered(node);
  const text = node.children.map(collect).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? `${text}\n` : text;
}

function numbered({ children, properties }: Element): string {
  const first = Number(properties.start ?? 1);
  return children
    .filter((child) => child.type === 'element')
    .map((item, index) => `${first + index}. ${collect(item)}`)
    .join('');
}
