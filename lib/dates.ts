import { dateFormat, languageNames, numberFormat } from './intl.ts';
import { type Locale, localeEntry } from './locales.ts';

/** Persian would default to the Persian calendar; every date on this site is Gregorian. */
const gregorian = { calendar: 'gregory', timeZone: 'UTC' } as const;

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return dateFormat(localeEntry(locale).regional, { ...gregorian, ...options });
}

const atMidnight = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`);

function format(locale: Locale, isoDate: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(locale, options).format(atMidnight(isoDate));
}

/** `2020-12-14` → `14. Dezember 2020`. */
export function longDate(locale: Locale, isoDate: string): string {
  return format(locale, isoDate, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2019-09-12`, `2019-09-26` → `12.–26. September 2019`. */
export function dateRange(locale: Locale, from: string, to: string): string {
  return formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    atMidnight(from),
    atMidnight(to),
  );
}

/** The day it is in Sachsen-Anhalt, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return dateFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now);
}

/** The time on the clocks of Sachsen-Anhalt, as `YYYY-MM-DDThh:mm`. */
export function clockTime(now = new Date()): string {
  const parts = { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;
  return dateFormat('sv-SE', parts).format(now).replace(' ', 'T');
}

/** `2019-09-12` → `Donnerstag, 12. September 2019`. */
export function dateWithWeekday(locale: Locale, isoDate: string): string {
  return format(locale, isoDate, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** `2019-09-12` → `12`, in the digits of the language. */
export function dayOfMonth(locale: Locale, isoDate: string): string {
  return numberFormat(localeEntry(locale).regional, { useGrouping: false }).format(
    Number(isoDate.slice(8)),
  );
}

/** `2019-09-12` → `Sept. 2019`. */
export function monthAndYear(locale: Locale, isoDate: string): string {
  return format(locale, isoDate, { month: 'short', year: 'numeric' });
}

/** A number in the digits and grouping of the language. */
export function number(locale: Locale, value: number): string {
  return numberFormat(localeEntry(locale).regional).format(value);
}

/** A year: never grouped. */
export function year(locale: Locale, value: number): string {
  return numberFormat(localeEntry(locale).regional, { useGrouping: false }).format(value);
}

/** The size of a file: `1.2 MB`, `34 kB`. */
export function fileSize(locale: Locale, bytes: number): string {
  const [unit, value] = bytes < 1_000_000 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1e6];
  return numberFormat(localeEntry(locale).regional, {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(Number(value));
}

/** The name of a language in the reader's language: `de` → `German`. */
export function languageName(locale: Locale, language: string): string {
  return languageNames(localeEntry(locale).regional).of(language) ?? language;
}
