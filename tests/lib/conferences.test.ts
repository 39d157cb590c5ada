import { describe, expect, it } from 'vitest';
import { conferenceCalendar } from '@/lib/conferences/calendar';
import { marksOf, upcomingFirst, venueLine } from '@/lib/conferences/marks';
import type { Conference } from '@/lib/content';
import { documentKinds, type Facts } from '@/lib/schema';
import { conferenceEvent } from '@/lib/site/json-ld';

const facts: Facts<'conference'> = {
  date: '2027-05-04',
  place: 'Burg',
  venue: 'Rathaus',
  department: 'Saal; links',
  street: 'Markt 1',
  postalCode: '39288',
  locality: 'Burg',
  status: 'confirmed',
};

const conference = (changes: Partial<Facts<'conference'>> = {}, slug = 'burg') =>
  ({
    kind: 'conference',
    slug,
    facts: { ...facts, ...changes },
    locale: 'en',
    textLocale: 'en',
    title: 'Conference, in Burg',
    summary: 'A summary that is long enough to be folded over more than one line of a calendar.',
  }) as unknown as Conference;

describe('the marks of a conference', () => {
  it.each([
    ['2027-05-03', {}, ['upcoming']],
    ['2027-05-04', {}, ['upcoming']],
    ['2027-05-05', {}, ['past']],
    ['2027-05-05', { status: 'cancelled' as const }, ['cancelled']],
    ['2027-05-03', { status: 'moved' as const, formerDate: '2027-04-01' }, ['moved', 'upcoming']],
  ])('on %s with %o are %o', (today, changes, marks) => {
    expect(marksOf({ ...facts, ...changes }, today)).toEqual(marks);
  });
});

describe('the schedule', () => {
  it('begins with what is to come', () => {
    const dates = ['2027-05-04', '2019-09-26', '2027-03-01', '2019-09-12'];
    const sorted = upcomingFirst(
      dates.map((date) => conference({ date })),
      '2026-11-22',
    );
    expect(sorted.map((entry) => entry.facts.date)).toEqual([
      '2027-03-01',
      '2027-05-04',
      '2019-09-12',
      '2019-09-26',
    ]);
  });

  it('writes venue and address as on a letter', () => {
    expect(venueLine(facts)).toBe('Rathaus, Saal; links, Markt 1, 39288 Burg');
  });
});

describe('the calendar', () => {
  const calendar = (...conferences: Conference[]) =>
    conferenceCalendar(conferences, {
      locale: 'en',
      name: 'Conferences',
      url: 'https://example.org/termine.ics',
      changed: { burg: '2026-11-22T01:30Z' },
    }).replaceAll('\r\n ', '');

  it('says that a conference is cancelled, in its title too', () => {
    const cancelled = calendar(conference({ status: 'cancelled' }));
    expect(cancelled).toContain('STATUS:CANCELLED\r\n');
    expect(cancelled).toContain('SUMMARY;LANGUAGE=en:Cancelled: Conference\\, in Burg\r\n');
    expect(calendar(conference())).toContain('SUMMARY;LANGUAGE=en:Conference\\, in Burg\r\n');
  });

  it('says when an entry was changed, and counts its revisions by that', () => {
    const text = calendar(conference());
    expect(text).toContain('DTSTAMP:20261122T013000Z\r\n');
    expect(text).toContain('LAST-MODIFIED:20261122T013000Z\r\n');
    expect(text).toContain('SEQUENCE:90\r\n');
  });

  it('keeps the name of an event when it moves', () => {
    const uid = (text: string) => text.match(/UID:.*/)?.[0];
    const moved = calendar(conference({ status: 'moved', formerDate: '2027-04-01' }));
    expect(uid(moved)).toBe(uid(calendar(conference())));
    expect(moved).toContain('STATUS:CONFIRMED');
  });

  it('escapes what has a meaning in the format', () => {
    expect(calendar(conference())).toContain(
      'LOCATION;LANGUAGE=de:Rathaus\\, Saal\\; links\\, Markt 1\\, 39288 Burg\r\n',
    );
  });

  it('gives no place on earth where none is known', () => {
    expect(calendar(conference())).not.toContain('GEO');
  });
});

describe('a conference that was moved', () => {
  it('tells search engines its former day', () => {
    const event = conferenceEvent(conference({ status: 'moved', formerDate: '2027-04-01' }));
    expect(event).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2027-04-01',
    });
  });

  it('needs its former day, and no other conference has one', () => {
    const { facts: schema } = documentKinds.conference;
    expect(schema.safeParse({ ...facts, status: 'moved' }).success).toBe(false);
    expect(schema.safeParse({ ...facts, formerDate: '2027-04-01' }).success).toBe(false);
    expect(schema.safeParse(facts).success).toBe(true);
  });
});
