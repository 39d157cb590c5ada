import { extractTextItems, getDocumentProxy } from 'unpdf';
import { cleanText, oneLine } from './clean-text.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

type Item = Awaited<ReturnType<typeof extractTextItems>>['items'][number][number];

interface Line {
  text: string;
  y: number;
  size: number;
}

/** Reads the words of a PDF file: lines by their place, blocks by the space between them. */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Source> {
  const { items } = await extractTextItems(
    await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }),
  );
  const pages = items.map(linesOf);
  if (
    !/\p{L}/u.test(
      pages
        .flat()
        .map(({ text }) => text)
        .join(''),
    )
  ) {
    throw new Refusal(
      `Die Datei ${path} enthält keinen Text, nur Bilder. Lassen Sie ihn erkennen (OCR), oder schreiben Sie ihn in eine Datei .txt.`,
    );
  }
  const frame = frameOf(pages);
  const kept = pages.map((lines) => lines.filter(({ text }) => !frame.has(frameKey(text))));
  const source = readText(cleanText(kept.map(textOf).reduce(joinPages)));
  return {
    ...source,
    leftOut: [
      ...source.leftOut,
      ...pages
        .flat()
        .map(({ text }) => oneLine(text))
        .filter((text) => frame.has(frameKey(text))),
    ],
  };
}

/** What stands on one height is a line; wide gaps in it part the cells of a table. */
function linesOf(items: readonly Item[]): Line[] {
  const lines: (Line & { end: number })[] = [];
  for (const { str, x, y, width, fontSize } of items) {
    if (str.trim() === '') continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.y - y) < fontSize / 3 && x >= line.end - 1) {
      const gap = x - line.end;
      line.text += (gap > fontSize * 2 ? '\t' : gap > fontSize / 8 ? ' ' : '') + str;
      line.end = x + width;
    } else lines.push({ text: str, y, size: fontSize, end: x + width });
  }
  return lines;
}

/** Lines that stand close in one size are a block. */
function textOf(lines: readonly Line[]): string {
  return lines
    .map(({ text, y, size }, index) => {
      const former = lines[index - 1];
      if (!former) return text;
      const isNewBlock =
        former.y - y > former.size * 1.7 || Math.abs(former.size - size) > 0.6 || y > former.y;
      return `${isNewBlock ? '\n\n' : '\n'}${text}`;
    })
    .join('');
}

/** A sentence may go on at the top of the next page. */
const joinPages = (before: string, page: string): string =>
  `${before}${/\p{Ll}[\p{L},-]*$/u.test(before) && /^\p{Ll}/u.test(page) ? '\n' : '\n\n'}${page}`;

const frameKey = (text: string): string => oneLine(text).replace(/\d+/g, '0');

/** Head and foot of the pages: numbers of pages, and what stands on more than one of them at an end. */
function frameOf(pages: readonly Line[][]): Set<string> {
  const frame = new Set<string>();
  const seen = new Set<string>();
  for (const lines of pages) {
    for (const text of new Set([lines[0]?.text, lines.at(-1)?.text])) {
      if (text === undefined) continue;
      const key = frameKey(text);
      const isPageNumber =
        /^[-– ]*(?:Seite|Page|Strona)?\s*0(?:\s*(?:von|of|z|\/)\s*0)?[-– ]*$/i.test(key);
      if (isPageNumber || seen.has(key)) frame.add(key);
      seen.add(key);
    }
  }
  return frame;
}
