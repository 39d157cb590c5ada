import { useTranslations } from 'next-intl';
import { TitleLink } from '@/components/document/words';
import { German } from '@/components/site/foreign';
import { OrderedList } from '@/components/site/list';
import { upcomingFirst, venueLine } from '@/lib/conferences/marks';
import { type Conference, getConferences } from '@/lib/content';
import { dateWithWeekday, dayOfMonth, monthAndYear, number, today } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { ConferenceMarks } from './conference-marks';
import { MapLink } from './map-link';

/** All conferences with day and place: those to come first, then those that are over. */
export function ConferenceSchedule({ locale }: { locale: Locale }) {
  return (
    <OrderedList className="conference-list conference-schedule">
      {upcomingFirst(getConferences(locale), today()).map((conference, index) => (
        <Entry key={conference.slug} conference={conference} place={index + 1} />
      ))}
    </OrderedList>
  );
}

function Entry({ conference, place }: { conference: Conference; place: number }) {
  const t = useTranslations('Conference');
  const { locale, facts } = conference;
  return (
    <li className={facts.status}>
      <span className="calendar-leaf" aria-hidden="true">
        <strong>{dayOfMonth(locale, facts.date)}</strong> {monthAndYear(locale, facts.date)}
      </span>
      <div>
        <h3>
          <span className="map-number">{number(locale, place)}</span> <TitleLink of={conference} />
        </h3>
        <p>
          <time dateTime={facts.date}>{dateWithWeekday(locale, facts.date)}</time>{' '}
          <ConferenceMarks facts={facts} />
        </p>
        {facts.formerDate && (
          <p>
            {t('formerDate')}:{' '}
            <time dateTime={facts.formerDate}>
              <s>{dateWithWeekday(locale, facts.formerDate)}</s>
            </time>
          </p>
        )}
        <address>
          <German>{venueLine(facts)}</German>
        </address>
        {facts.room && (
          <p>
            {t('room')}: <German>{facts.room}</German>
          </p>
        )}
        <p>
          <MapLink conference={conference} />
        </p>
      </div>
    </li>
  );
}
