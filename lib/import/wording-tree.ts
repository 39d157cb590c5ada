import type {
  BlockContent,
  Heading,
  Link,
  List,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { cleanText } from './clean-text.ts';

/**
 * The same words with the markup that a wording may have: headings, lists, tables, quotations, bold and slanted words, safe links. Nothing but markup is taken away.
 */
export function wordingTree({ children }: Root): Root {
  const blocks = joinPoints(children.flatMap(block));
  return { type: 'root', children: markHeadings(blocks) };
}

/** The words of a node as they are read. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if ('value' in node)
    return node.type === 'html' ? node.value.replace(/<[^>]*>/g, '') : node.value;
  return 'children' in node ? (node as Parents).children.map(wordsOf).join('') : '';
}

const hasWords = (node: Nodes): boolean => /[\p{L}\p{N}]/u.test(wordsOf(node));

function block(node: RootContent): BlockContent[] {
  if (!hasWords(node)) return [];
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [
        { ...node, children: trimmed(node.children.flatMap((child) => phrasing(child, []))) },
      ];
    case 'list':
      return [
        {
          ...node,
          spread: false,
          children: node.children.filter(hasWords).map((item) => ({
            type: 'listItem',
            spread: false,
            children: item.children.flatMap(block).map(plainBlock),
          })),
        },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', children: node.children.flatMap(block).map(plainBlock) }];
    case 'table':
      return [
        {
          ...node,
          align: null,
          children: node.children.map((row) => ({
            type: 'tableRow',
            children: row.children.map((cell) => ({
              type: 'tableCell',
              children: inCell(trimmed(cell.children.flatMap((child) => phrasing(child, [])))),
            })),
          })),
        },
      ];
    case 'code':
    case 'html':
      return wordsOf(node)
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => ({ type: 'paragraph', children: [text(line.trim())] }));
    default:
      return 'children' in node ? (node.children as RootContent[]).flatMap(block) : [];
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A heading in a list or a quotation is a bold line there. */
const plainBlock = (node: BlockContent): BlockContent =>
  node.type === 'heading'
    ? { type: 'paragraph', children: [{ type: 'strong', children: node.children }] }
    : node;

/** A cell is one line. */
const inCell = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node) => (node.type === 'break' ? text(' ') : node));

function phrasing(node: PhrasingContent, around: readonly string[]): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [text(calm(cleanText(node.value)))];
    case 'break':
      return [node];
    case 'inlineCode':
      return [text(cleanText(node.value))];
    case 'strong':
    case 'emphasis':
    case 'link': {
      const children = node.children.flatMap((child) => phrasing(child, [...around, node.type]));
      const isPlain = around.includes(node.type) || !hasWords(node);
      if (isPlain || (node.type === 'link' && !isSafe(node))) return children;
      const { title, ...kept } = node as Link;
      return spaced({ ...kept, children } as PhrasingContent & Parents);
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => phrasing(child, around)) : [];
  }
}

/** Markdown has no bold space: spaces at the ends of a run stand beside it. */
function spaced(node: PhrasingContent & Parents): PhrasingContent[] {
  const inside = node.children as PhrasingContent[];
  const [first, last] = [inside[0], inside.at(-1)];
  const before = first?.type === 'text' && /^\s/.test(first.value);
  const after = last?.type === 'text' && /\s$/.test(last.value);
  return [
    ...(before ? [text(' ')] : []),
    { ...node, children: trimmed(inside) } as PhrasingContent,
    ...(after ? [text(' ')] : []),
  ];
}

const isSafe = ({ url }: Link): boolean =>
  /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#][^\s\\<>"`{}|^]*)?$/i.test(url) ||
  /^mailto:[\w.+-]+@[\w.-]+\.[a-z]{2,}$/i.test(url);

/** Rows of signs (`______`) are lines, not words. */
const calm = (value: string): string => value.replace(/([^\p{L}\p{N}\s])\1{9,}/gu, '$1$1$1');

/** Without spaces and breaks at both ends, and without empty runs. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const kept = nodes.filter((node) => node.type !== 'text' || node.value !== '');
  const isBlank = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  while (isBlank(kept[0])) kept.shift();
  while (isBlank(kept.at(-1))) kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return kept;
}

const point = /^[•·▪●–]\s+/;

/** Paragraphs that begin with a point are a list, as Word writes them into HTML. */
function joinPoints(blocks: readonly BlockContent[]): BlockContent[] {
  const joined: BlockContent[] = [];
  for (const node of blocks) {
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    if (node.type !== 'paragraph' || first?.type !== 'text' || !point.test(first.value)) {
      joined.push(node);
      continue;
    }
    const paragraph: Paragraph = {
      ...node,
      children: [text(first.value.replace(point, '')), ...node.children.slice(1)],
    };
    const last = joined.at(-1);
    const list: List =
      last?.type === 'list' && !last.ordered
        ? last
        : { type: 'list', ordered: false, spread: false, children: [] };
    list.children.push({ type: 'listItem', spread: false, children: [paragraph] });
    if (list !== last) joined.push(list);
  }
  return joined;
}

/** A bold line on its own is a heading that nobody has marked as one. */
const markHeadings = (blocks: readonly BlockContent[]): BlockContent[] =>
  blocks.map((node) => {
    const [only, ...others] = node.type === 'paragraph' ? node.children : [];
    const isBoldLine =
      only?.type === 'strong' &&
      others.length === 0 &&
      /^[^\n]{3,90}[^.:;,!\n]$/.test(wordsOf(only));
    return isBoldLine ? { type: 'heading', depth: 6, children: only.children } : node;
  });

/** The headings of two depths, from the top: `##`, and `###` for all that lie below. */
export function withDepths(blocks: readonly BlockContent[]): BlockContent[] {
  const highest = Math.min(
    ...blocks.flatMap((node) => (node.type === 'heading' ? node.depth : [])),
  );
  return blocks.map((node): BlockContent => {
    if (node.type !== 'heading') return node;
    const depth: Heading['depth'] = node.depth === highest ? 2 : 3;
    return { ...node, depth };
  });
}
