import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Locale, localeEntry } from '../locales.ts';
import type { CheckedWords } from '../source/document.ts';
import { maskedLetter, type Span, sentencesIn } from './segment.ts';

export type BlockKind = 'title' | 'summary' | 'heading' | 'paragraph' | 'item' | 'message';

/** A part of a block with a meaning of its own. */
export interface Run extends Span {
  kind: 'Begriff' | 'Fremd' | 'strong' | 'link';
  /** The id of the term, or the language of the foreign words. */
  value: string;
}

/** A piece of prose: a heading, a paragraph, a list item, a line of the front matter. */
export interface Block {
  kind: BlockKind;
  /** All words, without markup. */
  text: string;
  /** The same length; what is not prose of this language (foreign runs, addresses) is masked. */
  prose: string;
  runs: Run[];
  sentences: Span[];
  /** Where each character of `text` stands in the file. */
  offsets: number[];
}

/** One file of words as the rules see it. */
export interface LanguageText {
  locale: Locale;
  file: VFile;
  /** The folder of its document below `content/`; nothing for interface words. */
  path?: string;
  tree?: Root;
  blocks: Block[];
}

const addresses =
  /https?:\/\/[^\s)]+|(?:[\w-]+\.)+(?:de|org|eu|com)\b(?:\/[^\s)]*)?|[\w.-]+@[\w.-]+/g;

/** The text of a document in one language. */
export function textOfDocument(path: string, locale: Locale, words: CheckedWords): LanguageText {
  const source = String(words.file);
  const blocks = (['title', 'summary'] as const).map((field) => {
    const from = source.indexOf(`\n${field}:`) + field.length + 2;
    return blockOf(locale, field, [{ text: words.words[field], from }], source);
  });
  collect(words.tree, 'paragraph', (kind, node) => {
    blocks.push(blockOf(locale, kind, piecesOf(node), source));
  });
  return { locale, file: words.file, path, tree: words.tree, blocks };
}

/** One interface message as a block; placeholders and tags are masked. */
export function messageBlock(locale: Locale, text: string, source: string, from: number): Block {
  return blockOf(locale, 'message', [{ text, from }], source);
}

interface Piece {
  text: string;
  from: number;
  run?: Omit<Run, keyof Span>;
}

function collect(node: Nodes, kind: BlockKind, add: (kind: BlockKind, node: Nodes) => void): void {
  if (node.type === 'heading') add('heading', node);
  else if (node.type === 'paragraph') add(kind, node);
  else if ('children' in node) {
    const inner = node.type === 'listItem' ? 'item' : kind;
    for (const child of node.children) collect(child, inner, add);
  }
}

function piecesOf(node: Nodes, run?: Piece['run']): Piece[] {
  if (node.type === 'text') {
    return [{ text: node.value, from: node.position?.start.offset ?? 0, run }];
  }
  if (node.type === 'mdxJsxTextElement') {
    const value = String(node.attributes[0]?.value ?? '');
    const kind = node.name === 'Fremd' ? 'Fremd' : 'Begriff';
    return node.children.flatMap((child) => piecesOf(child, { kind, value }));
  }
  if (node.type === 'strong' || node.type === 'link') {
    const kind = node.type;
    return node.children.flatMap((child) => piecesOf(child, run ?? { kind, value: '' }));
  }
  return 'children' in node ? node.children.flatMap((child) => piecesOf(child, run)) : [];
}

function blockOf(locale: Locale, kind: BlockKind, pieces: Piece[], source: string): Block {
  const runs: Run[] = [];
  const offsets: number[] = [];
  let text = '';
  for (const piece of pieces) {
    if (piece.run) {
      runs.push({ ...piece.run, start: text.length, end: text.length + piece.text.length });
    }
    offsets.push(...align(piece.text, source, piece.from));
    text += piece.text;
  }
  const { isEasy } = localeEntry(locale);
  const prose = masked(isEasy ? text : text.replaceAll('\n', ' '), kind, runs);
  return { kind, text, prose, runs, offsets, sentences: sentencesIn(prose, locale) };
}

/** The place of each character in the file: the parser drops quotes, escapes and indentation. */
function align(text: string, source: string, from: number): number[] {
  let at = from;
  return Array.from({ length: text.length }, (_, index) => {
    const found = source.indexOf(text[index] as string, at);
    const place = found === -1 || found - at > 40 ? at : found;
    at = place + 1;
    return place;
  });
}

function masked(text: string, kind: BlockKind, runs: readonly Run[]): string {
  const hide = (match: string) => maskedLetter.repeat(match.length);
  let prose = text;
  for (const run of runs) {
    if (run.kind !== 'Fremd') continue;
    prose = prose.slice(0, run.start) + hide(text.slice(run.start, run.end)) + prose.slice(run.end);
  }
  if (kind === 'message') prose = prose.replace(/<\/?\w+>|\{\w+(?:, \w+)?\}/g, hide);
  return prose.replace(addresses, hide);
}

/** The words of a tree in one line, for facts that may stand anywhere. */
export const allWordsOf = ({ blocks }: LanguageText): string =>
  blocks.map(({ text }) => text).join('\n');
