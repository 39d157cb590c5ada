import { useTranslations } from 'next-intl';
import type { Document } from '@/lib/content';
import { longDate } from '@/lib/dates';
import { localeEntry, sourceLocale } from '@/lib/locales';
import { pageSlugs } from '@/lib/navigation';
import { pathTo } from '@/lib/urls';

/** Tells the reader who wrote these words, who checked them, and where to report a mistake. */
export function TextOrigin({ document }: { document: Document }) {
  const t = useTranslations('TextOrigin');
  const easy = useTranslations('EasyLanguage');
  const { locale, textLocale, translation } = document;
  const { origin, reviewedBy, reviewedOn } = translation;
  const { checkedBy, checkedOn } = document.facts.easyLanguage ?? {};
  const kind = textLocale === sourceLocale ? 'text' : 'translation';
  return (
    <footer className="text-origin">
      {localeEntry(textLocale).isEasy && (
        <>
          <strong>
            {checkedBy && checkedOn
              ? easy('checked', { name: checkedBy, date: longDate(locale, checkedOn) })
              : easy('notChecked')}
          </strong>{' '}
        </>
      )}
      {t(`${kind}.${origin}`)}{' '}
      {reviewedBy && reviewedOn
        ? t('reviewed', { name: reviewedBy, date: longDate(locale, reviewedOn) })
        : t('notReviewed')}{' '}
      <a href={pathTo(locale, { kind: 'page', slug: pageSlugs.translation })}>{t('report')}</a>
    </footer>
  );
}
