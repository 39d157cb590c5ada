import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** A table of a Word file as mammoth reads it: rows of cells, a cell as the lines in it. */
export interface WordTable {
  header: string[][];
  body: string[][][];
}

/** Reads the first table of a Word file. */
export async function readTable(docx: Buffer): Promise<WordTable> {
  const { value } = await mammoth.convertToHtml({ buffer: docx });
  const rows = elements(parseFragment(value), 'tr').map((row) => ({
    header: elements(row, 'th').map(linesOf),
    body: elements(row, 'td').map(linesOf),
  }));
  return {
    header: rows.flatMap(({ header }) => header),
    body: rows.map(({ body }) => body).filter((cells) => cells.length > 0),
  };
}

/** A part of a file that is a zip archive, such as `word/document.xml`. */
export function partOf(file: Buffer, name: string): string {
  const part = unzipSync(file)[name];
  if (!part) throw new Error(`The file has no part ${name}.`);
  return strFromU8(part);
}

function elements(node: Node, name: string): Node[] {
  const below = 'childNodes' in node ? node.childNodes : [];
  return below.flatMap((child) => (child.nodeName === name ? [child] : elements(child, name)));
}

const linesOf = (cell: Node): string[] => elements(cell, 'p').map(textOf);

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
