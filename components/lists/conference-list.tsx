import { German } from '@/components/site/foreign';
import { getConferences } from '@/lib/content';
import { dayOfMonth, monthAndYear } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { pathTo } from '@/lib/urls';

/** The regional conferences with date, town and venue, earliest first. */
export function ConferenceList({ locale, level = 3 }: { locale: Locale; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <ol className="conference-list">
      {getConferences(locale).map((conference) => {
        const { date, venue, room } = conference.facts;
        return (
          <li key={conference.slug}>
            <time className="calendar-leaf" dateTime={date}>
              <strong>{dayOfMonth(locale, date)}</strong> {monthAndYear(locale, date)}
            </time>
            <div>
              <Heading>
                <a href={pathTo(locale, conference)}>{conference.title}</a>
              </Heading>
              <p>
                <German>{[venue, room].filter(Boolean).join(', ')}</German>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
