import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { accessibilityRecord } from '../accessibility/statement.ts';
import { longDate, today } from '../dates.ts';
import { sourceLocale } from '../locales.ts';
import { recordFileName } from '../source/folder.ts';
import { checkYaml } from '../source/yaml.ts';

/** Names the warning of old results: it comes with time, and no change of the site brings it. */
export const ageCheckName = 'alter';

const again = 'Führen Sie npm test aus, danach: npm run accessibility -- record';

/**
 * Checks the results that the accessibility statement tells: they are as the tests left them, and
 * not older than a year. Before the first record there are none, and the statement tells none.
 *
 * @param day the day it is, as `YYYY-MM-DD`
 * @returns the file, with what is wrong with it
 */
export function checkAccessibilityRecord(folder: string, day = today()): VFile {
  const path = join(folder, recordFileName);
  const file = new VFile({ path, value: existsSync(path) ? readFileSync(path) : '' });
  if (!existsSync(path)) return file;
  const record = checkYaml(file, String(file), accessibilityRecord);
  if (record && record.checkedOn < aYearBefore(day)) {
    file.message(
      `Die Erklärung zur Barrierefreiheit nennt Ergebnisse vom ${longDate(sourceLocale, record.checkedOn)}. Sie sind älter als ein Jahr. ${again}`,
      { source: ageCheckName },
    );
  }
  return file;
}

/** @example aYearBefore('2026-11-22') // '2025-11-22' */
const aYearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
