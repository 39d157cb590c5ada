import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { problemsOfSettings } from '../settings.ts';
import { contentFolder } from '../source/folder.ts';
import { inspectContent } from './check.ts';
import { tellPreview } from './preview.ts';
import { report } from './report.ts';
import { storeContent } from './store.ts';

/**
 * `npm run check:content`: checks the content and prints what it finds. Builds ask to store what pages
 * need of content without errors (`--store`), and `npm run dev` to tell its pages what is wrong (`--preview`).
 */
const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    store: { type: 'boolean', default: false },
    preview: { type: 'boolean', default: false },
    warnings: { type: 'boolean', default: false },
  },
});

const problems = problemsOfSettings(process.env);
const missing = paths.find((path) => !existsSync(path));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else if (missing) {
  console.error(`${missing} gibt es nicht. Nennen Sie einen Ordner oder eine Datei in content/.`);
  process.exitCode = 1;
} else {
  const inspection = await inspectContent(contentFolder);
  if (values.preview) tellPreview(inspection);
  const isSound = report(inspection, { all: values.warnings, paths });
  if (isSound && values.store) await storeContent(contentFolder, inspection);
  process.exitCode = isSound ? 0 : 1;
}
