import { parseArgs } from 'node:util';
import { checkDocument } from '../../source/document.ts';
import { readContent } from '../../source/files.ts';
import { contentFolder } from '../../source/folder.ts';
import { readLock, writeLock } from '../../translations/lock.ts';
import { allTranslations } from '../../translations/translations.ts';
import { printDifference } from './difference.ts';
import { mistakesOf } from './mistakes.ts';
import { type Selection, select, UnknownName } from './selection.ts';
import { printStatus, printToDo } from './status.ts';

const usage = `So geht es:
  npm run translations -- status              zeigt, wie weit jede Sprache ist
  npm run translations -- status pl           zeigt, was auf Polnisch zu tun ist
  npm run translations -- diff <Datei>        zeigt, was sich im deutschen Text geändert hat
  npm run translations -- accept <Datei>      vermerkt: Diese Übersetzung passt zum deutschen Text von heute
  npm run translations -- accept --minor <Datei de.mdx>
                                              vermerkt: Die Änderung im Deutschen braucht keine neue Übersetzung
<Datei> ist auch ein Ordner, und mehrere sind möglich. Ein Kürzel davor nimmt nur diese Sprache:
  npm run translations -- accept pl content/woerterbuch`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minor: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [command, ...names] = positionals;

const content = await readContent(contentFolder);
const documents = content.documents.map(checkDocument);
const lock = readLock();
const translations = allTranslations(documents, content.messages, lock);

/** Records translations as made from the German of today, unless they differ from it. */
function accept({ found }: Selection): number {
  const mistakes = mistakesOf(found, documents, content);
  if (mistakes.length > 0) {
    console.error(`${mistakes.join('\n')}\nEs wurde nichts vermerkt.`);
    return 1;
  }
  for (const { key, locale, german } of found) {
    lock[key] = { ...lock[key], [locale]: german.map(({ hash }) => hash) };
  }
  writeLock(lock);
  console.log(`${found.length} Übersetzungen vermerkt.`);
  return 0;
}

function run(): number {
  if (command === 'status') {
    const { found, locales } = select(translations, names);
    if (locales.length === 0) printStatus(found, documents);
    for (const locale of locales) printToDo(locale, found, documents);
    return 0;
  }
  if (names.length > 0 && command === 'diff') {
    select(translations, names).found.forEach(printDifference);
    return 0;
  }
  if (names.length > 0 && command === 'accept') {
    return accept(select(translations, names, { isMinor: values.minor }));
  }
  console.error(usage);
  return values.help ? 0 : 1;
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof UnknownName)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
