import { useTranslations } from 'next-intl';
import { getFields, getPage, getReferenced, getThemes } from '@/lib/content';
import { longDate, number } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { pageSlugs } from '@/lib/navigation';

/** The concept in four figures. */
export function KeyFigures({ locale }: { locale: Locale }) {
  const t = useTranslations('KeyFigures');
  const fields = getFields(locale);
  const source = fields[0] && getReferenced(fields[0].facts.source, locale, 'press');
  const { participants } = getPage(pageSlugs.process, locale).facts;
  const figures = [
    [number(locale, fields.length), t('fields')],
    [number(locale, getThemes(locale).length), t('themes')],
    [t('moreThan', { count: participants }), t('participants')],
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
