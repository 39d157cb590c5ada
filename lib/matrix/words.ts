import { getTranslations } from 'next-intl/server';
import { type Locale, localeEntry, sourceLocale } from '../locales.ts';
import type { MatrixRow, MatrixWords } from './matrix.ts';

/** The words of the matrix in a language, with German headings beside them for the office. */
export async function matrixWords(locale: Locale): Promise<MatrixWords> {
  const t = await getTranslations({ locale, namespace: 'Matrix' });
  const { direction, regional } = localeEntry(locale);
  const isGerman = new Intl.Locale(locale).language === sourceLocale;
  return {
    title: t('title'),
    introduction: t('introduction'),
    columns: await columnsIn(locale),
    germanColumns: isGerman ? undefined : await columnsIn(sourceLocale),
    language: regional,
    direction,
  };
}

async function columnsIn(locale: Locale): Promise<MatrixRow> {
  const t = await getTranslations({ locale, namespace: 'Matrix.columns' });
  return {
    paper: t('paper'),
    proposal: t('proposal'),
    comment: t('comment'),
    change: t('change'),
    responsible: t('responsible'),
  };
}
