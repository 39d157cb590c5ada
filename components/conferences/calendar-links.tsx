import { useTranslations } from 'next-intl';
import { List } from '@/components/site/list';
import type { Conference } from '@/lib/content';
import type { Locale } from '@/lib/locales';
import { absolute, calendarAddress, pathIn, subscriptionUrl } from '@/lib/urls';

interface Props {
  locale: Locale;
  /** Only this conference; all of them unless said otherwise. */
  conference?: Conference;
}

/** The calendar file to save, and for all conferences the address to subscribe to. */
export function CalendarLinks({ locale, conference }: Props) {
  const t = useTranslations('CalendarLinks');
  const path = pathIn(locale, calendarAddress(conference));
  if (conference) {
    return (
      <p>
        <a href={path} download={`${conference.slug}.ics`}>
          {t('one')}
        </a>
      </p>
    );
  }
  return (
    <List>
      <li>
        <a href={path} download>
          {t('all')}
        </a>
      </li>
      <li>
        <a href={subscriptionUrl(path)}>{t('subscribe')}</a>{' '}
        <bdi dir="ltr" className="calendar-address">
          {absolute(path)}
        </bdi>
      </li>
    </List>
  );
}
