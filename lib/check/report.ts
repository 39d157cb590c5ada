import { relative } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { ageCheckName } from './accessibility-record.ts';
import { hasError, type Inspection } from './check.ts';
import { languageTable } from './language-table.ts';
import { waitingNotes } from './publication.ts';

/** Which warnings are printed one by one; errors always are. */
export interface Shown {
  /** Every warning there is. */
  all?: boolean;
  /** Warnings of the files below these paths. */
  paths?: readonly string[];
}

/** Slips of the hand are few. How simple texts are, and which translations are to come, fills pages. */
const told = new Set<string | undefined>(['content', 'markdown', ageCheckName]);

/**
 * Prints, in German, how the texts of each language read, and what stops the site: errors stand last,
 * where they are seen. Warnings about language and translations are a count, for there are many: whoever
 * works on a file asks for those of this file.
 *
 * @returns whether the site may be built
 */
export function report(inspection: Inspection, { all = false, paths = [] }: Shown = {}): boolean {
  const { files } = inspection;
  const isAsked = ({ path }: VFile) => all || paths.some((shown) => isBelow(path, shown));
  const isShown = (file: VFile, { source }: VFileMessage) => isAsked(file) || told.has(source);
  const warnings = files.flatMap((file) => warningsOf(file).map((warning) => ({ file, warning })));
  const shown = warnings.filter(({ file, warning }) => isShown(file, warning));
  const hidden = warnings.length - shown.length;

  console.log(languageTable(inspection));
  if (hidden > 0) {
    console.log(
      `${counted(hidden, 'Warnung', 'Warnungen')} zu Sprache und Übersetzung. Die eines Ordners zeigt zum Beispiel: npm run check:content -- content/presse/2020 – alle zeigt: npm run check:content -- --warnings`,
    );
  }
  if (shown.length > 0) {
    console.error(
      `\n${listed(files, (file) => warningsOf(file).filter((one) => isShown(file, one)))}\n\n${counted(shown.length, 'Warnung', 'Warnungen')}`,
    );
  }
  for (const note of waitingNotes(inspection.documents, inspection.moment)) console.log(note);
  if (!hasError(files)) return true;
  const errors = files.flatMap(errorsOf).length;
  const broken = files.filter((file) => hasError([file])).length;
  console.error(
    `\n${listed(files, errorsOf)}\n\n${counted(errors, 'Fehler', 'Fehler')} in ${counted(broken, 'Datei', 'Dateien')}`,
  );
  console.error('Die Website wird nicht gebaut. Die veröffentlichte bleibt, wie sie ist.');
  return false;
}

/** However the folder is spelt: from here, from the root, with a slash at the end. */
const isBelow = (path: string, folder: string): boolean => !relative(folder, path).startsWith('..');

const warningsOf = ({ messages }: VFile) => messages.filter(({ fatal }) => !fatal);
const errorsOf = ({ messages }: VFile) => messages.filter(({ fatal }) => fatal);

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('de')} ${count === 1 ? one : many}`;

/** The chosen messages below the path of their file, in the order of its lines. */
function listed(files: readonly VFile[], chosen: (file: VFile) => readonly VFileMessage[]): string {
  return files
    .map((file) => ({ file, messages: chosen(file) }))
    .filter(({ messages }) => messages.length > 0)
    .map(({ file, messages }) => [file.path, ...inOrder(messages).map(lineFor)].join('\n'))
    .join('\n\n');
}

const inOrder = (messages: readonly VFileMessage[]): VFileMessage[] =>
  messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));

/** `  Zeile 12  Fehler: Der Satz ist zu lang. (satz-laenge)` */
function lineFor({ line, fatal, reason, ruleId }: VFileMessage): string {
  const place = line ? `Zeile ${line}  ` : '';
  return `  ${place}${fatal ? 'Fehler' : 'Warnung'}: ${reason}${ruleId ? ` (${ruleId})` : ''}`;
}
