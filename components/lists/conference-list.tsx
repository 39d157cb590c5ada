import { ConferenceMarks } from '@/components/conferences/conference-marks';
import { TitleLink } from '@/components/document/words';
import { German } from '@/components/site/foreign';
import { OrderedList } from '@/components/site/list';
import { upcomingFirst } from '@/lib/conferences/marks';
import { getConferences } from '@/lib/content';
import { dayOfMonth, monthAndYear, today } from '@/lib/dates';
import type { Locale } from '@/lib/locales';

/** The regional conferences with date, town and venue: those to come first. */
export function ConferenceList({ locale, level = 3 }: { locale: Locale; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <OrderedList className="conference-list">
      {upcomingFirst(getConferences(locale), today()).map((conference) => {
        const { date, venue, room } = conference.facts;
        return (
          <li key={conference.slug}>
            <time className="calendar-leaf" dateTime={date}>
              <strong>{dayOfMonth(locale, date)}</strong> {monthAndYear(locale, date)}
            </time>
            <div>
              <Heading>
                <TitleLink of={conference} />
              </Heading>
              <p>
                <German>{[venue, room].filter(Boolean).join(', ')}</German>{' '}
                <ConferenceMarks facts={conference.facts} />
              </p>
            </div>
          </li>
        );
      })}
    </OrderedList>
  );
}
