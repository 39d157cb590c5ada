import {
  Document,
  HeightRule,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { colours } from '../design.ts';
import { linesOf, type MatrixRow, type MatrixWords, matrixColumns } from './matrix.ts';

const columnWidths = [2400, 2800, 3400, 3400, 2570];
const tableWidth = columnWidths.reduce((sum, width) => sum + width);
const rowHeight = 1000;
/** Word writes colours without `#`. */
const headerFill = colours['tint-theme'].slice(1);

/**
 * The feedback matrix as a Word document, in a browser as well as at build time. Its table has a
 * header row that is repeated on every page, and runs from right to left where the language does.
 */
export function matrixDocument(words: MatrixWords, rows: readonly MatrixRow[]): Document {
  const { title, introduction, language, direction } = words;
  const isRtl = direction === 'rtl';
  const paragraph = (text: string, heading?: 'Title') =>
    new Paragraph({
      style: heading,
      bidirectional: isRtl,
      spacing: { after: 200 },
      children: [new TextRun({ text, rightToLeft: isRtl })],
    });
  return new Document({
    title,
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: language, bidirectional: language } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [paragraph(title, 'Title'), paragraph(introduction), table(words, rows)],
      },
    ],
  });
}

function table(words: MatrixWords, rows: readonly MatrixRow[]): Table {
  const isRtl = words.direction === 'rtl';
  return new Table({
    visuallyRightToLeft: isRtl,
    layout: TableLayoutType.FIXED,
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths,
    rows: [headerRow(words), ...rows.map((row) => bodyRow(row, isRtl))],
  });
}

function headerRow({ columns, germanColumns, direction }: MatrixWords): TableRow {
  const isRtl = direction === 'rtl';
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: matrixColumns.map((column, index) => {
      const own = new TextRun({ text: columns[column], bold: true, rightToLeft: isRtl });
      const german = germanColumns && [
        new Paragraph({
          bidirectional: isRtl,
          children: [new TextRun({ text: germanColumns[column], language: { value: 'de-DE' } })],
        }),
      ];
      return new TableCell({
        width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
        shading: { fill: headerFill },
        children: [new Paragraph({ bidirectional: isRtl, children: [own] }), ...(german ?? [])],
      });
    }),
  });
}

function bodyRow(row: MatrixRow, isRtl: boolean): TableRow {
  return new TableRow({
    height: { value: rowHeight, rule: HeightRule.ATLEAST },
    children: matrixColumns.map(
      (column, index) =>
        new TableCell({
          width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
          children: linesOf(row[column]).map(
            (text) =>
              new Paragraph({
                bidirectional: isRtl,
                children: [new TextRun({ text, rightToLeft: isRtl })],
              }),
          ),
        }),
    ),
  });
}
