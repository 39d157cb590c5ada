import { accessibilityCheckIds } from '../../lib/accessibility/checks.ts';
import { accessibilityRecord, readRecord, writeRecord } from '../../lib/accessibility/statement.ts';
import { siteFolder } from '../../lib/build/folders.ts';
import { sitemapPaths } from '../../lib/build/sitemap-paths.ts';
import { today } from '../../lib/dates.ts';
import { localeCodes } from '../../lib/locales.ts';
import { recordFileName } from '../../lib/source/folder.ts';
import { accessibilityResults } from './accessibility-results.ts';
import { contradictions } from './contradictions.ts';
import { gaps } from './gaps.ts';

const usage = `npm run accessibility -- record     writes the results of the last npm test for the accessibility statement
npm run accessibility -- compare    fails when the statement claims what the last npm test does not bear out`;

function record(): boolean {
  const run = accessibilityResults();
  const found = gaps(run, sitemapPaths(siteFolder));
  if (found.length > 0) {
    console.error(`${found.join('\n')}\nRun npm test completely, then record again.`);
    return false;
  }
  const checked = accessibilityRecord.parse({
    checkedOn: today(run.finished),
    languages: localeCodes,
    results: Object.fromEntries(accessibilityCheckIds.map((check) => [check, run.results[check]])),
  });
  writeRecord(checked);
  console.log(`content/${recordFileName} now tells the results of ${checked.checkedOn}.`);
  return true;
}

function compare(): boolean {
  const recorded = readRecord();
  if (!recorded) {
    console.log(
      'The accessibility statement tells no results yet: npm run accessibility -- record',
    );
    return true;
  }
  const found = contradictions(recorded, accessibilityResults());
  if (found.length === 0) {
    console.log('The accessibility statement claims nothing that this run does not bear out.');
    return true;
  }
  console.error(
    `${found.join('\n')}\nRemove the barrier, or tell readers of it: npm run accessibility -- record`,
  );
  return false;
}

const commands: Record<string, () => boolean> = { record, compare };
const command = commands[process.argv[2] ?? ''];
if (!command) console.error(usage);
process.exitCode = command?.() ? 0 : 1;
