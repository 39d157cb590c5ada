import ICAL from 'ical.js';
import type { Conference } from '../content.ts';
import { type Locale, sourceLocale } from '../locales.ts';
import { translator } from '../messages.ts';
import { absolute, eventUid, pathTo } from '../urls.ts';
import { venueLine } from './marks.ts';

/**
 * RFC 5545 allows 75 octets a line; the library does not count the space that begins each further
 * line.
 */
ICAL.foldLength = 74;

export interface CalendarDescription {
  locale: Locale;
  /** What a calendar application calls the calendar. */
  name: string;
  /** Where the calendar is published; applications that subscribe ask there again. */
  url: string;
  /** When the entry of each conference was changed last, by its slug: `2027-03-29T14:05Z`. */
  changed: Readonly<Record<string, string>>;
}

/** When the calendar was published first: revisions count from here. */
const firstPublished = '2026-11-22T00:00Z';

/**
 * The number of an entry's revision (RFC 5545, 3.8.7.4): the minutes until its last change. So it grows
 * with every change, whatever it is, and never goes back.
 */
const sequence = (changed: string): number =>
  (Date.parse(changed) - Date.parse(firstPublished)) / 60_000;

/**
 * Conferences as a calendar (RFC 5545, RFC 7986). No times of day are known, so every event lasts
 * the whole day. Words say their language; the address is German.
 */
export function conferenceCalendar(
  conferences: readonly Conference[],
  { locale, name, url, changed }: CalendarDescription,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue(
    'prodid',
    '-//Integrationskonzept Sachsen-Anhalt//NONSGML 1//DE',
  );
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.addProperty(text('name', name, locale));
  calendar.addProperty(text('x-wr-calname', name, locale));
  calendar.addProperty(typed('source', 'uri', url));
  calendar.addProperty(typed('refresh-interval', 'duration', ICAL.Duration.fromString('P1D')));
  for (const conference of conferences) {
    const time = changed[conference.slug];
    if (!time) throw new Error(`Nobody knows when ${conference.slug} was changed last.`);
    calendar.addSubcomponent(event(conference, time));
  }
  return `${calendar.toString()}\r\n`;
}

function event(conference: Conference, changed: string): ICAL.Component {
  const { date, room, coordinates, status } = conference.facts;
  const { textLocale } = conference;
  const page = absolute(pathTo(conference.locale, conference));
  const start = ICAL.Time.fromDateString(date);
  const stamp = ICAL.Time.fromJSDate(new Date(changed), true);
  const end = start.clone();
  end.day += 1;

  const component = new ICAL.Component('vevent');
  component.updatePropertyWithValue('uid', eventUid(conference));
  component.updatePropertyWithValue('dtstamp', stamp);
  component.updatePropertyWithValue('last-modified', stamp);
  component.updatePropertyWithValue('sequence', sequence(changed));
  component.updatePropertyWithValue('dtstart', start);
  component.updatePropertyWithValue('dtend', end);
  component.addProperty(text('summary', titleOf(conference), textLocale));
  component.addProperty(text('description', conference.summary, textLocale));
  const place = [venueLine(conference.facts), room].filter(Boolean).join(', ');
  component.addProperty(text('location', place, sourceLocale));
  if (coordinates) {
    component.updatePropertyWithValue('geo', [coordinates.latitude, coordinates.longitude]);
  }
  component.addProperty(typed('url', 'uri', page));
  component.updatePropertyWithValue('status', status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  component.updatePropertyWithValue('transp', 'TRANSPARENT');
  return component;
}

/** Many calendars show a title and no status. */
function titleOf({ title, textLocale, facts }: Conference): string {
  if (facts.status !== 'cancelled') return title;
  return translator(textLocale, 'Conference')('cancelledTitle', { title });
}

function text(name: string, value: string, language: Locale): ICAL.Property {
  const property = typed(name, 'text', value);
  property.setParameter('language', language);
  return property;
}

function typed(name: string, type: string, value: string | ICAL.Duration): ICAL.Property {
  const property = new ICAL.Property(name);
  property.resetType(type);
  property.setValue(value);
  return property;
}
