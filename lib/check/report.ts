import { reporter } from 'vfile-reporter';
import { checkContent, hasError } from './check.ts';

/**
 * Checks the content and prints what it finds, in German, for those who write it.
 *
 * @returns whether the site may be built
 */
export async function checkAndReport(folder = 'content'): Promise<boolean> {
  const files = await checkContent(folder);
  if (files.length > 0) console.error(reporter(files));
  const failed = hasError(files);
  if (failed)
    console.error('Die Website wird nicht gebaut. Die veröffentlichte bleibt, wie sie ist.');
  return !failed;
}

if (import.meta.main) process.exitCode = (await checkAndReport(process.argv[2])) ? 0 : 1;
