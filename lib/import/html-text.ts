import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const withoutText = new Set(['head', 'script', 'style', 'nav', 'noscript', 'template']);
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'u']);

/** The words of an HTML page, each block on lines of its own. */
export function htmlText(html: string): string {
  return collect(parse(html))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function collect(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, ' ');
  if (node.nodeName === 'br') return '\n';
  if (!('childNodes' in node) || withoutText.has(node.nodeName)) return '';
  const text = node.childNodes.map(collect).join('');
  return inline.has(node.nodeName) ? text : `\n\n${text}\n\n`;
}
