import { conferenceCalendar } from '../conferences/calendar.ts';
import { type Conference, getConferences, getPage } from '../content.ts';
import { readShelf } from '../library/store.ts';
import type { Locale } from '../locales.ts';
import { pageSlugs } from '../navigation.ts';
import { absolute, calendarAddress, pathIn } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** All conferences in one calendar that can be subscribed to, and a file of its own for each. */
export function calendars(locale: Locale): SiteFile[] {
  const conferences = getConferences(locale);
  return [
    calendar(locale, conferences, calendarAddress()),
    ...conferences.map((one) => calendar(locale, [one], calendarAddress(one))),
  ];
}

function calendar(locale: Locale, conferences: readonly Conference[], address: string): SiteFile {
  const page = getPage(pageSlugs.conferences, locale);
  const path = pathIn(locale, address);
  return {
    path,
    content: () =>
      conferenceCalendar(conferences, {
        locale: page.textLocale,
        name: page.title,
        url: absolute(path),
        changed: readShelf('revisions'),
      }),
  };
}
