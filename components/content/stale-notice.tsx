import { useTranslations } from 'next-intl';

/** Says in a section that the German text has changed since it was translated. */
export function StaleNotice() {
  const t = useTranslations('StaleNotice');
  return <p className="notice">{t('text')}</p>;
}
