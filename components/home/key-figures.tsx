import { useTranslations } from 'next-intl';
import { getDocument, getFields, getReferenced, getThemes, type PressRelease } from '@/lib/content';
import { longDate, number } from '@/lib/dates';
import type { Locale } from '@/lib/locales';

/** The concept in four figures. */
export function KeyFigures({ locale }: { locale: Locale }) {
  const t = useTranslations('KeyFigures');
  const fields = getFields(locale);
  const source = fields[0] && (getReferenced(fields[0].facts.source, locale) as PressRelease);
  const { participants = 0 } = getDocument('page', 'entstehung', locale).facts;
  const figures = [
    [number(locale, fields.length), t('fields')],
    [number(locale, getThemes(locale).length), t('themes')],
    [t('moreThan', { count: number(locale, participants) }), t('participants')],
    [source?.facts.date ? longDate(locale, source.facts.date) : '', t('announced')],
  ];
  return (
    <dl className="key-figures">
      {figures.map(([figure, label]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
