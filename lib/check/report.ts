import { relative } from 'node:path';
import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
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

/**
 * Prints, in German, what stops the site, and how the texts of each language read. Warnings are a
 * count: whoever works on a file asks for those of this file.
 *
 * @returns whether the site may be built
 */
export function report(inspection: Inspection, { all = false, paths = [] }: Shown = {}): boolean {
  const { files } = inspection;
  const isShown = ({ path }: VFile) => all || paths.some((shown) => isBelow(path, shown));
  const broken = files.filter((file) => hasError([file]) && !isShown(file));
  const shown = files.filter(isShown);
  if (broken.length > 0) console.error(reporter(broken, { silent: true }));
  if (shown.length > 0) console.error(reporter(shown));
  console.log(languageTable(inspection));
  const hidden = files.filter((file) => !isShown(file)).flatMap(warningsOf).length;
  if (hidden > 0) {
    console.log(
      `${hidden.toLocaleString('de')} Warnungen. Die eines Ordners zeigt zum Beispiel: npm run check:content -- content/presse/2020 – alle zeigt: npm run check:content -- --warnings`,
    );
  }
  for (const note of waitingNotes(inspection.documents, inspection.moment)) console.log(note);
  if (!hasError(files)) return true;
  console.error('Die Website wird nicht gebaut. Die veröffentlichte bleibt, wie sie ist.');
  return false;
}

/** However the folder is spelt: from here, from the root, with a slash at the end. */
const isBelow = (path: string, folder: string): boolean => !relative(folder, path).startsWith('..');

const warningsOf = ({ messages }: VFile) => messages.filter(({ fatal }) => !fatal);
