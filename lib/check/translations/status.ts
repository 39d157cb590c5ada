import { type Locale, localeCodes, localeEntry, sourceLocale } from '../../locales.ts';
import type { CheckedDocument } from '../../source/document.ts';
import { partsOfRemarks } from '../../translations/parts.ts';
import type { Translation } from '../../translations/translations.ts';

/** Prints how far each language is. */
export function printStatus(
  translations: readonly Translation[],
  documents: readonly CheckedDocument[],
): void {
  const rows = localeCodes
    .filter((code) => code !== sourceLocale)
    .map((code) => {
      const own = translations.filter(({ locale }) => locale === code);
      return [
        `${code} (${localeEntry(code).germanName})`,
        {
          übersetzt: `${own.filter(({ kind }) => kind === 'document').length} von ${documents.length}`,
          veraltet: own.reduce((sum, { stale }) => sum + stale.length, 0),
          'nicht vermerkt': own.filter(({ recorded }) => !recorded).length,
        },
      ];
    });
  console.table(Object.fromEntries(rows));
  for (const translation of translations) printStale(translation);
  console.log(
    'Was in einer Sprache zu tun ist, zeigt zum Beispiel: npm run translations -- status pl',
  );
}

/** Prints what is to do in one language. */
export function printToDo(
  locale: Locale,
  translations: readonly Translation[],
  documents: readonly CheckedDocument[],
): void {
  const own = translations.filter((translation) => translation.locale === locale);
  console.log(`${localeEntry(locale).germanName}:`);
  for (const translation of own) printStale(translation);
  for (const { file, recorded } of own) {
    if (!recorded) console.log(`${file.path}: nicht vermerkt. Prüfen Sie sie, dann accept.`);
  }
  const missing = documents.filter(({ words }) => words.has(sourceLocale) && !words.has(locale));
  for (const { path } of missing) console.log(`content/${path}/${locale}.mdx: fehlt`);
  const notes = documents.filter((document) => lacksNotes(document, locale));
  for (const { path } of notes) console.log(`content/${path}/meta.yaml: Eine Notiz fehlt`);
  const old = own.filter(({ stale, recorded }) => stale.length > 0 || !recorded);
  if (old.length + missing.length + notes.length === 0) console.log('Nichts zu tun.');
}

function lacksNotes(document: CheckedDocument, locale: Locale): boolean {
  const german = partsOfRemarks(document, sourceLocale);
  return partsOfRemarks(document, locale).length < german.length;
}

function printStale({ kind, file, stale, parts, fresh, locale }: Translation): void {
  if (stale.length === 0) return;
  if (kind !== 'document') {
    const names = fresh.map(({ name }) => name).join(', ');
    console.log(`${file.path} (${locale}): Der deutsche Text ist neuer (${names || 'gestrichen'})`);
    return;
  }
  for (const index of stale) {
    const { line = 1, name = '' } = parts[index] ?? {};
    console.log(
      `${file.path}:${line} Abschnitt ${index + 1} „${name}“: Der deutsche Text ist neuer`,
    );
  }
}
