import type { Grammar } from './allow-list.ts';

/** A text may be this long between two blank lines. */
const blockLength = 5_000;
const signsInARow = 20;
/** Lists in lists, quotations in lists and so on that begin on one line. */
const nesting = 6;

const sameSign = new RegExp(`([^\\p{L}\\p{N}\\s])\\1{${signsInARow},}`, 'u');
const nestedBlocks = new RegExp(
  `^[ \\t]*(?:(?:>|(?:[*+-]|\\d{1,9}[.)])(?![^ \\t\\r\\n]))[ \\t]*){${nesting + 1},}`,
  'm',
);

/** Why a text would cost the parser too much: its time grows with the square of these lengths. */
export function tooCostly(
  text: string,
  grammar: Grammar = 'words',
): { index: number; reason: string } | undefined {
  const row = sameSign.exec(text);
  if (row) {
    return {
      index: row.index,
      reason: `Das Zeichen ${row[1]} steht hier mehr als ${signsInARow} Mal hintereinander. Löschen Sie die überzähligen.`,
    };
  }
  const nested = nestedBlocks.exec(text);
  if (nested) {
    return {
      index: nested.index,
      reason: `Hier sind mehr als ${nesting} Zeichen für Listen oder Zitate ineinander. Löschen Sie die überzähligen.`,
    };
  }
  const long = longBlock(text, grammar === 'wording');
  return long === undefined
    ? undefined
    : {
        index: long,
        reason: `Dieser Absatz hat mehr als ${blockLength.toLocaleString('de')} Zeichen. Teilen Sie ihn mit leeren Zeilen.`,
      };
}

/**
 * Where the first block that is too long begins.
 *
 * @param hasTables a row of a table is a block of its own
 */
function longBlock(text: string, hasTables: boolean): number | undefined {
  let index = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = index + line.length;
    if (end - start > blockLength) return start;
    if (line.trim() === '' || (hasTables && line.startsWith('|'))) start = end + 1;
    index = end + 1;
  }
  return undefined;
}
