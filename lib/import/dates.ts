import { localeCodes } from '../locales.ts';

/** A day that a text names, and where. */
export interface FoundDay {
  /** `YYYY-MM-DD`; two when day and month could be either. */
  days: string[];
  index: number;
  text: string;
  /** Whether the century is a guess: `09.07.21`. */
  isGuess: boolean;
}

/** What an office writes besides the names in the calendar of its language. */
const shortMonths =
  'jan feb mär märz apr mai jun jul aug sep sept okt nov dez mar may oct dec'.split(' ');
const shortNumbers = [1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12, 3, 5, 10, 12];

/** Name of a month in any language of the site, in every case that its dates use → number. */
const months: ReadonlyMap<string, number> = new Map([
  ...shortMonths.map((name, index): [string, number] => [name, shortNumbers[index] ?? 0]),
  ...localeCodes.flatMap((code) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
      namesOf(code, month).map((name): [string, number] => [name, month + 1]),
    ),
  ),
]);

function namesOf(code: string, month: number): string[] {
  const day = Date.UTC(2021, month, 15);
  const locale = `${code}-u-ca-gregory-nu-latn`;
  return [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const]
    .map((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
    .flatMap(
      (format) => format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? [],
    )
    .map((name) => name.toLowerCase().normalize('NFC'));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const monthName = [...months.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const day = String.raw`(?<![\d.,/])(?<day>\d{1,2})`;
const year = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
const patterns = [
  new RegExp(
    String.raw`${day}\.\s?(?<month>\d{1,2})\.\s?(?:${year}|(?<short>\d{2})(?![\d.]))`,
    'giu',
  ),
  new RegExp(
    String.raw`${day}(?:\.|er|st|nd|rd|th)?\s+(?:of\s+|de\s+)?(?<name>${monthName})\.?(?!\p{L}),?\s+(?:de\s+)?${year}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${monthName})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${year}`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\d)${year}-(?<month>\d{2})-(?<day>\d{2})(?!\d)`, 'giu'),
  new RegExp(String.raw`${day}/(?<month>\d{1,2})/${year}`, 'giu'),
];

/**
 * The days that a text names, in any language of the site, in its order.
 *
 * @example daysIn('Magdeburg, 8. Jan. 2021')[0]?.days // ['2021-01-08']
 */
export function daysIn(text: string): FoundDay[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): FoundDay[] => {
      const { day = '', month, name = '', year, short } = match.groups ?? {};
      const number = month === undefined ? (months.get(name.toLowerCase()) ?? 0) : Number(month);
      const whole = year ?? `20${short}`;
      const days = [isoDay(whole, number, Number(day))];
      if (match[0].includes('/')) days.push(isoDay(whole, Number(day), number));
      const real = [...new Set(days.flatMap((value) => value ?? []))];
      return real.length > 0
        ? [{ days: real, index: match.index, text: match[0], isGuess: short !== undefined }]
        : [];
    }),
  );
  return found.sort((a, b) => a.index - b.index);
}

function isoDay(year: string, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

const weekdays = localeCodes.flatMap((code) =>
  Array.from({ length: 7 }, (_, index) =>
    new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' })
      .format(Date.UTC(2021, 0, 3 + index))
      .toLowerCase(),
  ),
);
const weekday = new RegExp(
  String.raw`(?<!\p{L})(?:${weekdays.map(escaped).join('|')})(?!\p{L})`,
  'giu',
);
const clock =
  /(?:um\s+|at\s+)?\d{1,2}(?:[:.]\d{2})?\s*(?:Uhr|a\.?m\.?|p\.?m\.?|h)(?!\p{L})|\d{1,2}:\d{2}/giu;
const number =
  /(?:Nr\.?|Nummer|No\.?|n°|№|Nr)?:?\s*\d{1,6}\s*\/\s*(?:\d{4}|\d{2})(?!\d)|(?:Nr\.?|Nummer|No\.?)\s*\d+/giu;
const labels =
  /(?<!\p{L})(?:Pressemitteilung(?:en)?|Presseinformation|Presseerklärung|Pressetext|Medieninformation|Medienmitteilung|Mitteilung|Press release|Communiqué de presse|Komunikat prasowy|Basın bülteni|Datum|Date|Data|Erstveröffentlichung|Veröffentlicht|Published|Stand|Ausgabe|der|des|den|am|vom|the|on|of|le|z dnia|dnia|du|ab)(?!\p{L})/giu;

/** What a line says about its day. */
export type DayRole = 'own' | 'update' | 'embargo' | 'event' | 'source';

const roles: [DayRole, RegExp][] = [
  [
    'update',
    /(?:ge|Ver)änder|Änderung|aktualisiert|Stand:|updated|modified|mise à jour|aktualizacja/i,
  ],
  ['embargo', /Sperrfrist|Embargo/i],
  ['source', /^(?:Quelle|Source|Źródło)\b/i],
  ['event', /^(?:Termin|Wann|Beginn|Zeit|When)\b.*:/i],
];

/** A line with the day of a release, and perhaps its place. */
export interface DayLine {
  days: string[];
  role: DayRole;
  place?: string;
  isGuess: boolean;
}

/**
 * Reads a line that holds a day and, besides, only what stands in the head of a release: its place, its
 * number, a time, a word for what it is.
 *
 * @example readDayLine('Magdeburg, den 14.12.2020') // { days: ['2020-12-14'], role: 'own', place: 'Magdeburg', … }
 * @example readDayLine('Am 14.12.2020 wurde das Konzept beschlossen.') // undefined
 */
export function readDayLine(line: string): DayLine | undefined {
  const found = daysIn(line);
  if (found.length === 0 || line.length > 120) return undefined;
  const role = roles.find(([, sign]) => sign.test(line))?.[0] ?? 'own';
  let rest = line;
  for (const { text } of found) rest = rest.replace(text, ' | ');
  rest = rest
    .replace(number, ' | ')
    .replace(clock, ' ')
    .replace(weekday, ' ')
    .replace(labels, ' | ');
  const parts = rest
    .split(/[|,:;•·–—]|\s-\s|\.(?=\s|$)/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  const place = parts.find(isPlace);
  const isFrameOnly = parts.length <= 1 && parts.every((part) => part === place);
  if (role === 'own' && !isFrameOnly) return undefined;
  if (role !== 'own' && parts.length > 3) return undefined;
  return {
    days: [...new Set(found.flatMap(({ days }) => days))],
    role,
    ...(role === 'own' && place && { place }),
    isGuess: found.some(({ isGuess }) => isGuess),
  };
}

const isPlace = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?:[ /](?:\(?\p{Lu}[\p{L}'’.-]*\)?|an|am|der|bei|ob|im|in|upon|le|la|de|sur)){0,4}$/u.test(
    text,
  );

const lead = /^(?<place>\p{Lu}[\p{L}./()-]*(?: \(?\p{Lu}[\p{L}.-]*\)?){0,2}),?\s+(?:den |am )?/u;

/**
 * Reads the place and day with which the first sentence of a release may begin.
 *
 * @example readLead('Magdeburg, 9. März 2021 – Das Land fördert Kurse.')?.days // ['2021-03-09']
 */
export function readLead(line: string): DayLine | undefined {
  const place = line.match(lead);
  const start = place?.[0].length ?? 0;
  const found = daysIn(line).find(({ index }) => index === start);
  if (!place?.groups || !found) return undefined;
  return /^\s*(?:[–—:.|-]|\))\s/.test(line.slice(start + found.text.length))
    ? { days: found.days, role: 'own', place: place.groups.place, isGuess: found.isGuess }
    : undefined;
}
