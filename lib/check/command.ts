import { reporter } from 'vfile-reporter';
import { contentFolder } from '../source/folder.ts';
import { hasError, type Inspection, inspectContent } from './check.ts';
import { languageTable } from './language-table.ts';

/**
 * Checks the content and prints what it finds, in German, for those who write it: each problem,
 * and a table of how the texts of each language read.
 *
 * @returns whether the site may be built
 */
export async function checkAndReport(folder = contentFolder): Promise<boolean> {
  return report(await inspectContent(folder));
}

/** Prints what was found; see {@link checkAndReport}. */
export function report(inspection: Inspection): boolean {
  const { files } = inspection;
  if (files.length > 0) console.error(reporter(files));
  console.log(languageTable(inspection));
  const failed = hasError(files);
  if (failed)
    console.error('Die Website wird nicht gebaut. Die veröffentlichte bleibt, wie sie ist.');
  return !failed;
}

if (import.meta.main) process.exitCode = (await checkAndReport(process.argv[2])) ? 0 : 1;
