import { styleText } from 'node:util';
import { diffWords } from 'diff';
import { localeCodes, localeEntry, sourceLocale } from '../locales.ts';
import type { CheckedDocument } from '../source/document.ts';
import { readDocuments } from '../source/read-documents.ts';
import { hashesOf } from '../translations/freshness.ts';
import { formerSections } from '../translations/history.ts';
import { readLock, writeLock } from '../translations/lock.ts';
import { sectionTexts, staleSections } from '../translations/section-hashes.ts';
import { checkStructure } from './structure.ts';

const usage = `npm run translations -- status          zeigt, wie weit jede Sprache ist
npm run translations -- diff <Datei>    zeigt, was sich im deutschen Text geändert hat
npm run translations -- accept <Datei>  vermerkt: Diese Übersetzung passt zum deutschen Text von heute`;

interface Translation {
  document: CheckedDocument;
  locale: string;
  file: string;
  german: string[];
  recorded: string[] | undefined;
  stale: number[];
}

const documents = await readDocuments();
const lock = readLock();

/** Every translation with what it was made from. */
const translations: Translation[] = documents.flatMap((document) => {
  const source = document.words.get(sourceLocale);
  if (!source) return [];
  const german = hashesOf(source);
  return [...document.words].flatMap(([locale, { file }]) => {
    if (locale === sourceLocale) return [];
    const recorded = lock[document.path]?.[locale];
    return [
      {
        document,
        locale,
        file: file.path,
        german,
        recorded,
        stale: staleSections(german, recorded),
      },
    ];
  });
});

function printStatus(): void {
  console.table(
    Object.fromEntries(
      localeCodes
        .filter((code) => code !== sourceLocale)
        .map((code) => {
          const own = translations.filter(({ locale }) => locale === code);
          return [
            localeEntry(code).germanName,
            {
              übersetzt: `${own.length} von ${documents.length}`,
              'veraltete Abschnitte': own.reduce((sum, { stale }) => sum + stale.length, 0),
              'nicht vermerkt': own.filter(({ recorded }) => !recorded).length,
            },
          ];
        }),
    ),
  );
  for (const { file, stale } of translations) {
    if (stale.length > 0) console.log(`${file}: Abschnitt ${stale.map((i) => i + 1).join(', ')}`);
  }
}

function find(files: readonly string[]): Translation[] {
  const unknown = files.find((file) => !translations.some((candidate) => candidate.file === file));
  if (unknown) {
    console.error(
      `${unknown} ist keine Übersetzung oder hat Fehler. Nennen Sie eine Datei wie content/presse/2020/539/ar.mdx, und prüfen Sie sie mit npm run check:content.`,
    );
    process.exit(1);
  }
  return translations.filter(({ file }) => files.includes(file));
}

function printDifference({ document, file, recorded = [], german, stale }: Translation): void {
  if (stale.length === 0) {
    console.log(`${file} passt zum deutschen Text.`);
    return;
  }
  const source = document.words.get(sourceLocale);
  const current = source && sectionTexts({ ...source.words, body: source.body });
  const known = new Set(recorded);
  const former = formerSections(
    `content/${document.path}/${sourceLocale}.mdx`,
    stale.map((index) => recorded[index] ?? ''),
  );
  const changed = german.flatMap((hash, index) =>
    known.has(hash) ? [] : [current?.[index] ?? ''],
  );
  for (const [position, index] of stale.entries()) {
    console.log(`\n${file}, Abschnitt ${index + 1}:`);
    const before = former.get(recorded[index] ?? '');
    const after = changed[position] ?? '';
    console.log(before === undefined ? `Heute heißt es: ${after}` : difference(before, after));
  }
}

const difference = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ value, added, removed }) => {
      if (added) return styleText('green', `[+${value}+]`);
      return removed ? styleText('red', `[-${value}-]`) : value;
    })
    .join('');

/** What still differs from the German text of today cannot be recorded as made from it. */
function refuseDifferences(accepted: readonly Translation[]): void {
  checkStructure(
    accepted.map(({ document }) => document),
    new Set(),
  );
  const different = accepted.flatMap(({ document, locale, file }) =>
    (document.words.get(locale)?.file.messages ?? [])
      .filter(({ fatal }) => fatal)
      .map(({ line, reason }) => `${file}:${line ?? 1} ${reason}`),
  );
  if (different.length === 0) return;
  console.error(different.join('\n'));
  process.exit(1);
}

function accept(accepted: readonly Translation[]): void {
  refuseDifferences(accepted);
  for (const { document, locale, german } of accepted) {
    lock[document.path] = { ...lock[document.path], [locale]: german };
  }
  writeLock(lock);
  console.log(`${accepted.length} Übersetzungen vermerkt.`);
}

const [command, ...files] = process.argv.slice(2);
if (command === 'status') printStatus();
else if (command === 'diff' && files.length > 0) find(files).forEach(printDifference);
else if (command === 'accept' && files.length > 0) accept(find(files));
else {
  console.error(usage);
  process.exitCode = 1;
}
