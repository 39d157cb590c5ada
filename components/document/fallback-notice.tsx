import { useTranslations } from 'next-intl';

/** Says that the text below is German. */
export function FallbackNotice() {
  const t = useTranslations('FallbackNotice');
  return <p className="notice">{t('text')}</p>;
}
