import { useTranslations } from 'next-intl';
import { Foreign } from '@/components/site/foreign';
import type { Document } from '@/lib/content';

/** Says, in the reader's language, that the text below is German. */
export function FallbackNotice({ document }: { document: Document }) {
  const t = useTranslations('FallbackNotice');
  return (
    <p className="notice">
      <Foreign locale={document.locale}>{t('text')}</Foreign>
    </p>
  );
}
