import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import ical, { type VEvent } from 'node-ical';
import { localeCodes } from '../../lib/locales.ts';

/** The invitation of 2019, as in the sources. */
const conferences = {
  magdeburg: [
    '2019-09-12',
    'IHK Magdeburg, Hauptgeschäftsstelle, Alter Markt 8, 39104 Magdeburg',
    [52.13129, 11.63189],
  ],
  'dessau-rosslau': [
    '2019-09-18',
    'Stiftung Bauhaus Dessau, Gropiusallee 38, 06846 Dessau-Roßlau, Aula (Großer Saal)',
    [51.83864, 12.24555],
  ],
  stendal: [
    '2019-09-24',
    'Landratsamt Kreis Stendal, Hospitalstraße 1-2, 39576 Stendal, Bürgerhalle',
    [52.60578, 11.86091],
  ],
  halle: [
    '2019-09-26',
    'Literaturhaus Halle, Bernburger Straße 8, 06108 Halle/Saale, Großer Saal',
    [51.48158, 11.97947],
  ],
} as const;

const folder = 'entstehung/regionalkonferenzen';

const documents = globSync('content/regionalkonferenzen/*/meta.yaml');

const read = (path: string): string => readFileSync(`out/${path}`, 'utf8');

function eventsIn(path: string): VEvent[] {
  return Object.values(ical.sync.parseICS(read(path))).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  );
}

/** Texts with parameters come as `{ val, params }`. */
const wordsOf = (text: unknown) => text as { val: string; params: Record<string, string> };

const dayOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

for (const locale of localeCodes) {
  test(`the calendar in ${locale} holds every conference`, () => {
    const events = eventsIn(`${locale}/${folder}/termine.ics`);
    expect(events).toHaveLength(documents.length);
    for (const [slug, [date, place, [latitude, longitude]]] of Object.entries(conferences)) {
      const uid = `regionalkonferenz-${slug}@integrationskonzept-sachsen-anhalt`;
      const event = events.find((candidate) => candidate.uid === uid) as VEvent;
      expect(dayOf(event.start)).toBe(date);
      expect(event.datetype).toBe('date');
      expect(wordsOf(event.location)).toEqual({ val: place, params: { LANGUAGE: 'de' } });
      expect(event.geo).toEqual({ lat: latitude, lon: longitude });
      expect(event.status).toBe('CONFIRMED');
      expect(wordsOf(event.summary).params.LANGUAGE).toBe(locale);
      const [alone] = eventsIn(`${locale}/${folder}/${slug}/termin.ics`);
      expect(alone).toEqual(event);
    }
  });

  test(`the calendar in ${locale} keeps to the form of RFC 5545`, () => {
    const calendar = read(`${locale}/${folder}/termine.ics`);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const longest = Math.max(...calendar.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });
}

test('the address to subscribe to is that of the calendar', async ({ page }) => {
  await page.goto(`/ar/${folder}/`);
  const link = page.locator('a[href^="webcal:"]');
  const { pathname } = new URL((await link.getAttribute('href')) ?? '');
  expect((await page.request.get(pathname)).headers()['content-type']).toContain('text/calendar');
});
