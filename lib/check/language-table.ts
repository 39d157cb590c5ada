import type { VFile } from 'vfile';
import type { ExceptionCounts } from '../language/check-language.ts';
import type { Figures } from '../language/readability.ts';
import { indexOf } from '../language/readability-index.ts';
import { type Locale, localeCodes } from '../locales.ts';
import type { CheckedDocument } from '../source/document.ts';

interface Found {
  documents: readonly CheckedDocument[];
  files: readonly VFile[];
  figures: ReadonlyMap<Locale, Figures>;
  exceptions: ExceptionCounts;
}

const head = [
  'Sprache',
  'Dokumente',
  'Wörter je Satz',
  'höchstens',
  'lange Wörter',
  'Lesbarkeit',
  'Fehler',
  'Warnungen',
  'Ausnahmen',
];

/** How the texts of each language read, and what was found in them, as a table for a terminal. */
export function languageTable({ documents, files, figures, exceptions }: Found): string {
  const rows = localeCodes.map((locale) => {
    const { meanWords = 0, maxWords = 0, longWordShare, index } = figures.get(locale) ?? {};
    const name = indexOf(locale)?.name;
    return [
      locale,
      documents.filter(({ words }) => words.has(locale)).length,
      meanWords.toFixed(1),
      maxWords,
      longWordShare === undefined ? '–' : `${longWordShare.toFixed(1)} %`,
      name && index !== undefined ? `${name} ${index.toFixed(0)}` : '–',
      countOf(files, locale, true),
      countOf(files, locale, false),
      exceptions.get(locale) ?? 0,
    ].map(String);
  });
  return inColumns([head, ...rows, ...otherRows(files)]);
}

/** What was found in files of no language, so that the columns add up to all. */
function otherRows(files: readonly VFile[]): string[][] {
  const isFacts = ({ basename }: VFile) => basename === 'meta.yaml';
  const isOfLanguage = ({ stem }: VFile) => localeCodes.some((locale) => locale === stem);
  const others = files.filter((file) => !isOfLanguage(file));
  return [
    ['meta.yaml', others.filter(isFacts)] as const,
    ['andere', others.filter((file) => !isFacts(file))] as const,
  ]
    .filter(([, found]) => found.length > 0)
    .map(([name, found]) => [
      name,
      ...Array<string>(5).fill(''),
      String(countIn(found, true)),
      String(countIn(found, false)),
      '',
    ]);
}

const countOf = (files: readonly VFile[], locale: Locale, isError: boolean): number =>
  countIn(
    files.filter(({ stem }) => stem === locale),
    isError,
  );

const countIn = (files: readonly VFile[], isError: boolean): number =>
  files.flatMap(({ messages }) => messages).filter(({ fatal }) => Boolean(fatal) === isError)
    .length;

function inColumns(rows: readonly string[][]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}
