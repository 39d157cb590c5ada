import { useLocale, useTranslations } from 'next-intl';
import { Foreign } from '@/components/site/foreign';
import { List } from '@/components/site/list';
import { accessibilityCheckIds } from '@/lib/accessibility/checks';
import { type AccessibilityRecord, conformance } from '@/lib/accessibility/statement';
import { longDate, number } from '@/lib/dates';
import { localeEntry } from '@/lib/locales';

interface Props {
  record: AccessibilityRecord;
}

/** How far the site keeps to the rules, since when this is known, and the way to the figures. */
export function AccessibilityStatus({ record }: Props) {
  const t = useTranslations('AccessibilityPage');
  const locale = useLocale();
  return (
    <p className="notice">
      {t(`status.${conformance(record)}`)} {t('when', { date: longDate(locale, record.checkedOn) })}{' '}
      <a href="#ergebnisse">{t('results')}</a>
    </p>
  );
}

/** What programs checked, on how many pages, in which languages, and what they found. */
export function AccessibilityResults({ record }: Props) {
  const t = useTranslations('AccessibilityPage');
  const locale = useLocale();
  return (
    <section className="status">
      <h2 id="ergebnisse">{t('title')}</h2>
      <p>
        {t('introduction')} {t('when', { date: longDate(locale, record.checkedOn) })}
      </p>
      <table className="status-table">
        <thead>
          <tr>
            <th scope="col">{t('check')}</th>
            <th scope="col">{t('count')}</th>
            <th scope="col">{t('result')}</th>
          </tr>
        </thead>
        <tbody>
          {accessibilityCheckIds.map((check) => {
            const { pages, findings } = record.results[check];
            return (
              <tr key={check}>
                <th scope="row">{t(`checks.${check}`)}</th>
                <td data-label={t('count')}>{number(locale, pages)}</td>
                <td data-label={t('result')}>
                  {findings === 0 ? t('noFindings') : t('findings', { count: findings })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>{t('languages')}</p>
      <List className="inline-links">
        {record.languages.map((code) => (
          <li key={code}>
            <Foreign locale={code}>{localeEntry(code).name}</Foreign>
          </li>
        ))}
      </List>
    </section>
  );
}
