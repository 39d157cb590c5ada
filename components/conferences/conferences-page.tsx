import { useTranslations } from 'next-intl';
import { TextPage } from '@/components/document/text-page';
import { ConferenceList } from '@/components/lists/conference-list';
import type { Page } from '@/lib/content';

export function ConferencesPage({ document }: { document: Page }) {
  const t = useTranslations('ConferencesPage');
  return (
    <TextPage document={document}>
      <h2 id="termine">{t('schedule')}</h2>
      <ConferenceList locale={document.locale} />
    </TextPage>
  );
}
