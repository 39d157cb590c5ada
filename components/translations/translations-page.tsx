import { getTranslations } from 'next-intl/server';
import { TextPage } from '@/components/document/text-page';
import { Foreign } from '@/components/site/foreign';
import type { Page } from '@/lib/content';
import { number } from '@/lib/dates';
import { localeEntry } from '@/lib/locales';
import { translationStatus } from '@/lib/site/translation-status';

/** How texts and translations are made, and how far each language is. */
export async function TranslationsPage({ document }: { document: Page }) {
  const t = await getTranslations('TranslationStatus');
  const { locale } = document;
  return (
    <TextPage document={document}>
      <section className="status">
        <h2 id="stand">{t('title')}</h2>
        <p>{t('introduction')}</p>
        <table className="status-table">
          <thead>
            <tr>
              <th scope="col">{t('language')}</th>
              <th scope="col">{t('documents')}</th>
              <th scope="col">{t('stale')}</th>
              <th scope="col">{t('reviewed')}</th>
              <th scope="col">{t('sentenceLength')}</th>
            </tr>
          </thead>
          <tbody>
            {translationStatus().map((status) => (
              <tr key={status.locale}>
                <th scope="row">
                  <Foreign locale={status.locale}>{localeEntry(status.locale).name}</Foreign>
                </th>
                <td data-label={t('documents')}>
                  {t('documentsOf', {
                    count: status.translated,
                    total: status.total,
                  })}
                </td>
                <td data-label={t('stale')}>{number(locale, status.staleSections)}</td>
                <td data-label={t('reviewed')}>{number(locale, status.reviewed)}</td>
                <td data-label={t('sentenceLength')}>{number(locale, status.wordsPerSentence)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </TextPage>
  );
}
