import { parseArgs } from 'node:util';
import { reporter } from 'vfile-reporter';
import { contentFolder } from '../source/folder.ts';
import { hasError, type Inspection, inspectContent } from './check.ts';
import { languageTable } from './language-table.ts';
import { storeContent } from './store.ts';

/**
 * Checks the content and prints what it finds, in German, for those who write it: each problem,
 * and a table of how the texts of each language read.
 *
 * @param isStored whether content without errors is written for the pages; builds do that
 * @returns whether the site may be built
 */
async function checkAndReport(folder: string, isStored: boolean): Promise<boolean> {
  const inspection = await inspectContent(folder);
  if (!report(inspection)) return false;
  if (isStored) await storeContent(folder, inspection);
  return true;
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

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { store: { type: 'boolean', default: false } },
  });
  const isSound = await checkAndReport(positionals[0] ?? contentFolder, values.store);
  process.exitCode = isSound ? 0 : 1;
}
