import { useTranslations } from 'next-intl';
import { type Document, isShownBesideGerman } from '@/lib/content';
import { addressOf, pathIn, sideBySideAddress } from '@/lib/urls';

/** Leads to the page with the German text beside this one. */
export function SideBySideLink({ document }: { document: Document }) {
  const t = useTranslations('SideBySide');
  const { locale } = document;
  if (!isShownBesideGerman(document)) return null;
  return (
    <p>
      <a href={pathIn(locale, sideBySideAddress(addressOf(document)))}>{t('link')}</a>
    </p>
  );
}
