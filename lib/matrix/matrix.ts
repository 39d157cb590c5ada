/**
 * The feedback matrix of 2019: a table in which people comment on the discussion papers. These are
 * its words and rows, shared by the files that the site offers and the form that runs in a browser.
 */

export const matrixColumns = ['paper', 'proposal', 'comment', 'change', 'responsible'] as const;

export type MatrixColumn = (typeof matrixColumns)[number];

/** What a person wrote on one proposal. */
export type MatrixRow = Record<MatrixColumn, string>;

export interface MatrixWords {
  title: string;
  introduction: string;
  columns: MatrixRow;
  /** The headings in German, for the office that reads the file; absent where they are German. */
  germanColumns?: MatrixRow;
  /** BCP 47 tag that word processors know, such as `de-DE`. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** The rows of a template that is filled in by hand. */
export const emptyRows: readonly MatrixRow[] = Array.from({ length: 8 }, () => ({
  paper: '',
  proposal: '',
  comment: '',
  change: '',
  responsible: '',
}));

/** Lines of a text without the control characters that XML cannot hold. */
export function linesOf(text: string): string[] {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .split(/\r?\n/);
}
