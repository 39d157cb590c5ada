import type { Element, Nodes } from 'hast';

const blocks = new Set(['p', 'h2', 'h3', 'li', 'ul', 'tr', 'br']);
const cells = new Set(['td', 'th']);
/** What stands between their elements is no text. */
const grids = new Set(['table', 'thead', 'tbody', 'tr']);

/** Changes words in another language. */
type Foreign = (text: string, lang: string) => string;

/**
 * The words of a tree without markup; blocks are separated by a line break, cells by a tab, numbers of
 * lists kept.
 *
 * @param foreign what becomes of words in another language
 */
export function plainText(node: Nodes, foreign: Foreign = (text) => text): string {
  return collect(node, foreign)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function collect(node: Nodes, foreign: Foreign): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === 'ol') return numbered(node, foreign);
  const isGrid = node.type === 'element' && grids.has(node.tagName);
  const text = node.children
    .filter(({ type }) => !isGrid || type === 'element')
    .map((child) => collect(child, foreign))
    .join('');
  if (node.type !== 'element') return text;
  const { lang } = node.properties;
  if (typeof lang === 'string') return foreign(text, lang);
  if (cells.has(node.tagName)) return `${text}\t`;
  return blocks.has(node.tagName) ? `${text}\n` : text;
}

function numbered({ children, properties }: Element, foreign: Foreign): string {
  const first = Number(properties.start ?? 1);
  return children
    .filter((child) => child.type === 'element')
    .map((item, index) => `${first + index}. ${collect(item, foreign)}`)
    .join('');
}
