import { useTranslations } from 'next-intl';
import { TextPage } from '@/components/document/text-page';
import type { Page } from '@/lib/content';
import { CalendarLinks } from './calendar-links';
import { ConferenceMap } from './conference-map';
import { ConferenceSchedule } from './conference-schedule';

export function ConferencesPage({ document }: { document: Page }) {
  const { locale } = document;
  return <TextPage document={document} above={<Schedule locale={locale} />} />;
}

function Schedule({ locale }: Pick<Page, 'locale'>) {
  const t = useTranslations('ConferencesPage');
  return (
    <>
      <h2 id="termine">{t('schedule')}</h2>
      <ConferenceSchedule locale={locale} />
      <CalendarLinks locale={locale} />
      <h2 id="karte">{t('map')}</h2>
      <ConferenceMap locale={locale} />
    </>
  );
}
