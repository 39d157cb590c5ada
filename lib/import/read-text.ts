import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import { emptySource, type Source } from './source.ts';

/** Reads plain text: blocks between blank lines, points of lists, tables with tabs. */
export function readText(text: string): Source {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const longest = Math.max(...lines.map(({ length }) => length));
  const layout: Layout = { isWrapped: longest >= 60 && longest <= wrapLimit, width: longest };
  const blocks = lines
    .join('\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => block.split('\n').filter((line) => line.trim()))
    .filter(({ length }) => length > 0);
  const children = blocks.flatMap((block) => blocksOf(block, layout));
  return { ...emptySource, tree: { type: 'root', children: joinLists(children) } satisfies Root };
}

/** Beyond this a line is a paragraph, and nobody has wrapped it; nor does anybody wrap below 60. */
const wrapLimit = 120;

interface Layout {
  /** Whether lines end where the page ended. */
  isWrapped: boolean;
  width: number;
}

const point = /^\s*(?:[•·*–—-]|o(?=\s{2,}|\t))\s+(?=\S)/;
const numberedPoint =
  /^\s*\d{1,2}[.)]\s+(?!\d|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)(?=\S)/;
const isPoint = (line: string): boolean => point.test(line) || numberedPoint.test(line);

function blocksOf(lines: readonly string[], layout: Layout): BlockContent[] {
  const cells = lines.map((line) => line.trim().split(/\t+/));
  if (
    !lines.some(isPoint) &&
    lines.length > 1 &&
    cells.every(({ length }) => length > 1 && length === cells[0]?.length)
  ) {
    return [tableOf(cells)];
  }
  const first = lines.findIndex(isPoint);
  if (first === -1) return paragraphs(lines, layout);
  return [
    ...(first > 0 ? paragraphs(lines.slice(0, first), layout) : []),
    ...listsOf(lines.slice(first), layout),
  ];
}

const tableOf = (rows: readonly string[][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((value) => ({
      type: 'tableCell',
      children: [{ type: 'text', value: value.trim() }],
    })),
  })),
});

/** Points with the lines that go on below them; a full line at the margin may begin a paragraph. */
function listsOf(lines: readonly string[], layout: Layout): BlockContent[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (isPoint(line) || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  const list: List = {
    type: 'list',
    ordered: numberedPoint.test(lines[0] ?? ''),
    spread: false,
    children: items.map(
      ([head = '', ...rest]): ListItem => ({
        type: 'listItem',
        spread: false,
        children: paragraphs([head.replace(point, '').replace(numberedPoint, ''), ...rest], layout),
      }),
    ),
  };
  const number = lines[0]?.match(/^\s*(\d{1,2})[.)]/)?.[1];
  if (list.ordered && number) list.start = Number(number);
  return [list];
}

/** Points with blank lines between them are one list. */
function joinLists(blocks: readonly BlockContent[]): BlockContent[] {
  const joined: BlockContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const goesOn =
      block.type === 'list' &&
      last?.type === 'list' &&
      last.ordered === block.ordered &&
      (!block.ordered || block.start === (last.start ?? 1) + last.children.length);
    if (goesOn) last.children.push(...block.children);
    else joined.push(block);
  }
  return joined;
}

/** Lines of one block: wrapped prose is joined; lines of their own, as in an address, stay so. */
function paragraphs(lines: readonly string[], { isWrapped, width }: Layout): Paragraph[] {
  const trimmed = lines.map((line) => line.trim().replace(/\s+/g, ' '));
  if (trimmed.some(({ length }) => length > wrapLimit))
    return trimmed.map((line) => paragraphOf([line]));
  const joined: string[] = [];
  let isOpen = false;
  trimmed.forEach((line, index) => {
    const last = joined.at(-1);
    if (last !== undefined && isOpen) joined[joined.length - 1] = joinWrapped(last, line);
    else joined.push(line);
    const source = (lines[index] ?? '').trim();
    isOpen = isWrapped && (source.length >= width * fullLine || /\p{L}-$/u.test(source));
  });
  return [paragraphOf(joined)];
}

/** A line this full of the longest one was wrapped. */
const fullLine = 0.72;

/** `Migra-` and `tion` are one word; `Landes-` and `und` are not. */
function joinWrapped(before: string, line: string): string {
  if (
    /\p{L}-$/u.test(before) &&
    /^\p{Ll}/u.test(line) &&
    !/^(?:und|oder|bzw|sowie|and|or|i|oraz|et|ou)\b/.test(line)
  ) {
    return before.slice(0, -1) + line;
  }
  return /\p{L}-$/u.test(before) && /^\p{Lu}/u.test(line) ? before + line : `${before} ${line}`;
}

const paragraphOf = (lines: readonly string[]): Paragraph => ({
  type: 'paragraph',
  children: lines.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', value },
  ]),
});
