import { reporter } from 'vfile-reporter';
import { storeContent } from '../library/write.ts';
import { contentFolder } from '../source/folder.ts';
import { hasError, type Inspection, inspectContent } from './check.ts';
import { languageTable } from './language-table.ts';

/**
 * Checks the content and prints what it finds, in German, for those who write it: each problem,
 * and a table of how the texts of each language read. Content without errors is written for the pages.
 *
 * @returns whether the site may be built
 */
export async function checkAndStore(folder = contentFolder): Promise<boolean> {
  const inspection = await inspectContent(folder);
  if (!report(inspection)) return false;
  await storeContent(folder, inspection);
  return true;
}

/** Prints what was found; see {@link checkAndStore}. */
export function report(inspection: Inspection): boolean {
  const { files } = inspection;
  if (files.length > 0) console.error(reporter(files));
  console.log(languageTable(inspection));
  const failed = hasError(files);
  if (failed)
    console.error('Die Website wird nicht gebaut. Die veröffentlichte bleibt, wie sie ist.');
  return !failed;
}

if (import.meta.main) process.exitCode = (await checkAndStore(process.argv[2])) ? 0 : 1;
