/** Words in one language, and where they stand. */
export interface Piece {
  language: string;
  range: Range;
}

/** A sentence, spoken by one voice for each language in it. */
export type Sentence = readonly Piece[];

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, address';

/** What is there to operate or to look at, and what says nothing about the text. */
const silent =
  'nav, button, form, svg, script, style, template, [hidden], [aria-hidden="true"], page-tools';

/**
 * The sentences of a text in reading order. A block within a block speaks for itself.
 *
 * @param root the element that holds the text
 */
export function sentencesOf(root: Element): Sentence[] {
  return [...root.querySelectorAll(blocks)]
    .filter((block) => !block.closest(silent))
    .flatMap(sentencesOfBlock);
}

function sentencesOfBlock(block: Element): Sentence[] {
  const nodes = textNodes(block);
  const text = nodes.map(({ data }) => data).join('');
  const segmenter = new Intl.Segmenter(languageOf(block), { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ index, segment }) => pieces(nodes, index, index + segment.length));
}

/** The text of a block itself, without that of blocks in it. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent?.closest(blocks) === block && !parent.closest(silent)) found.push(node);
  }
  return found;
}

/** Parts between two places of a text, joined where neighbours have the same language. */
function pieces(nodes: readonly Text[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    if (end > from && start < to) {
      const range = document.createRange();
      range.setStart(node, Math.max(from - start, 0));
      range.setEnd(node, Math.min(to - start, node.length));
      add(found, { language: languageOf(node.parentElement), range });
    }
    start = end;
  }
  return found;
}

function add(found: Piece[], piece: Piece): void {
  const last = found.at(-1);
  if (last?.language !== piece.language) found.push(piece);
  else last.range.setEnd(piece.range.endContainer, piece.range.endOffset);
}

const languageOf = (element: Element | null): string =>
  element?.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
