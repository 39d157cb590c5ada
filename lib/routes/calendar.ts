import { conferenceCalendar } from '../conferences/calendar.ts';
import { type Conference, getConferences, getDocument, getPage, slugsOf } from '../content.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import type { Locale } from '../locales.ts';
import { pageSlugs } from '../navigation.ts';
import { absolute, calendarAddress, pathIn } from '../urls.ts';
import { fileRoute } from './file.ts';

const contentType = contentTypeOf('.ics');

/** All conferences in one calendar that can be subscribed to. */
export const calendarRoute = () =>
  fileRoute({
    contentType,
    write: async (locale) => calendar(locale, getConferences(locale), calendarAddress()),
  });

/** A calendar file of its own for each conference. */
export const conferenceCalendarRoute = () =>
  fileRoute<{ slug: string }>({
    contentType,
    paramsOf: () => slugsOf('conference').map((slug) => ({ slug })),
    write: async (locale, { slug }) => {
      const conference = getDocument('conference', slug, locale);
      return calendar(locale, [conference], calendarAddress(conference));
    },
  });

function calendar(locale: Locale, conferences: readonly Conference[], address: string): string {
  const page = getPage(pageSlugs.conferences, locale);
  return conferenceCalendar(conferences, {
    locale: page.textLocale,
    name: page.title,
    url: absolute(pathIn(locale, address)),
    updated: page.facts.updated,
  });
}
