import { type Locale, localeEntry, sourceLocale } from '../locales.ts';
import { translator } from '../messages.ts';
import type { MatrixRow, MatrixWords } from './matrix.ts';

/** The words of the matrix in a language, with German headings beside them for the office. */
export function matrixWords(locale: Locale): MatrixWords {
  const t = translator(locale, 'Matrix');
  const { direction, regional } = localeEntry(locale);
  const isGerman = new Intl.Locale(locale).language === sourceLocale;
  return {
    title: t('title'),
    introduction: t('introduction'),
    columns: columnsIn(locale),
    germanColumns: isGerman ? undefined : columnsIn(sourceLocale),
    language: regional,
    direction,
  };
}

function columnsIn(locale: Locale): MatrixRow {
  const t = translator(locale, 'Matrix.columns');
  return {
    paper: t('paper'),
    proposal: t('proposal'),
    comment: t('comment'),
    change: t('change'),
    responsible: t('responsible'),
  };
}
