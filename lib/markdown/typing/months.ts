import { dateFormat } from '../../intl.ts';
import { localeCodes, localeEntry } from '../../locales.ts';

/** Languages that write a day as a number with a full stop, whether this site has them or not. */
const ordinalLanguages =
  'cs da de et fi fo hr hu is lb lt lv nb nn sk sl sr sr-Latn bs hsb dsb'.split(' ');

const forms: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
];

let names: ReadonlySet<string> | undefined;

/** The names of the months in every language, as they stand alone and after a day. */
function monthNames(): ReadonlySet<string> {
  names ??= new Set(
    [...ordinalLanguages, ...localeCodes.map((code) => localeEntry(code).regional)].flatMap(
      (language) => forms.flatMap((form) => monthsOf(language, form)),
    ),
  );
  return names;
}

const monthsOf = (language: string, form: Intl.DateTimeFormatOptions): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    dateFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' })
      .formatToParts(Date.UTC(2020, month, 1))
      .filter(({ type }) => type === 'month')
      .map(({ value }) => firstWord(value)),
  ).flat();

const firstWord = (text: string): string =>
  /^\p{L}[\p{L}\p{M}]*/u.exec(text.trim())?.[0].toLowerCase() ?? '';

/**
 * Whether words begin with a month.
 *
 * @example beginsWithMonth('Dezember 2020') // true
 */
export function beginsWithMonth(words: string): boolean {
  const word = firstWord(words);
  return word !== '' && monthNames().has(word);
}
