type Cell = string | number | readonly string[] | undefined;

/** What stands between the values of one cell. */
const separator = ' | ';

/**
 * A table as spreadsheets and programs read it: RFC 4180, in UTF-8 with the mark by which Excel and
 * LibreOffice know it.
 */
export function csv<Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Record<Name, Cell>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
  return `\ufeff${lines.map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join(separator) : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
