const months =
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

const weekday = '(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)';
const numeric = String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})`;
const written = String.raw`(?<day>\d{1,2})\.\s?(?<month>${months.join('|')})\s(?<year>\d{4})`;
/** What stands before a day and may be a place: `Magdeburg, den `. */
const before = String.raw`(?<before>[\p{Lu}][\p{L} ()/-]+?),?\s(?:den\s|am\s)?`;
const dateLine = new RegExp(
  String.raw`^(?:${before})?(?:${weekday},?\s(?:den\s)?)?(?:${numeric}|${written})\.?$`,
  'iu',
);

/**
 * A line that holds the day of a release and nothing but, perhaps, its place.
 *
 * @returns the day as `YYYY-MM-DD`; nothing when the line is something else or no day in the calendar
 * @example readDateLine('Magdeburg, den 14.12.2020') // { date: '2020-12-14', place: 'Magdeburg' }
 * @example readDateLine('Dienstag, 05. November 2019') // { date: '2019-11-05' }
 */
export function readDateLine(line: string): { date: string; place?: string } | undefined {
  const found = line.trim().match(dateLine)?.groups;
  if (!found) return undefined;
  const { before, day = '', month = '', year } = found;
  const date = `${year}-${monthNumber(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date)) return undefined;
  const place = before && !new RegExp(`^${weekday}$`, 'i').test(before) ? before : undefined;
  return place ? { date, place } : { date };
}

/** `Dezember` → `12`; a number stays as it is. */
const monthNumber = (month: string): string =>
  /^\d/.test(month) ? month : String(months.indexOf(month.toLowerCase()) + 1);
