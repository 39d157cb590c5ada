import { dateFormat } from '../intl.ts';
import { languageOf } from '../locales.ts';
import { people } from './names.ts';

/** The digits of every script with their values: `۱` is 1, and so is `১`. */
const digits = new Map(
  Intl.supportedValuesOf('numberingSystem').flatMap((numberingSystem) => {
    const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
    return Array.from({ length: 10 }, (_, value) => [format.format(value), String(value)] as const);
  }),
);

/** The same text with the digits 0 to 9: `۱۸ ژوئن` → `18 ژوئن`. */
export const withLatinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => digits.get(digit) ?? digit);

/** Vietnamese numbers its months: “tháng 6” is June, not a figure of its own. */
const numberedMonth = /tháng \d{1,2}(?!\d)/gi;

/** The figures of a text, with the marks between thousands left out: `1.000` → `1000`. */
export function figuresIn(text: string): string[] {
  const plain = withLatinDigits(text)
    .replace(numberedMonth, '')
    .replace(/(?<=\d)[.,\u00A0\u202F٬ ](?=\d{3}(?!\d))/g, '');
  return plain.match(/\d+/g) ?? [];
}

/** The release numbers of a text: `539/2020`. */
export const releaseNumbersIn = (text: string): string[] =>
  withLatinDigits(text).match(/(?<![\d/-])\d{1,4}\/\d{4}(?![\d/])/g) ?? [];

/** The people whom a text names. */
export const peopleIn = (text: string): string[] => people.filter((name) => text.includes(name));

/** Postal codes with their place, e-mail addresses and web addresses: the same in every language. */
export const addressesIn = (text: string): string[] =>
  text.match(/[\w.-]+@[\w-]+\.[\w.-]*\w|www\.[\w.-]*\w|\b\d{5} \p{Lu}[\p{L}-]+/gu) ?? [];

const months = new Map<string, Array<[month: number, pattern: RegExp]>>();

/**
 * The dates of a text as `day.month.year` or `.month.year`, by the names of months in its language.
 *
 * @example datesIn('On 14 December 2020', 'en') // ['14.12.2020']
 * @example datesIn('im Dezember 2020', 'de') // ['.12.2020']
 */
export function datesIn(text: string, locale: string): string[] {
  const plain = withLatinDigits(text).normalize('NFC');
  const found: Array<[at: number, date: string]> = [];
  for (const [month, pattern] of monthsOf(languageOf(locale))) {
    for (const match of plain.matchAll(pattern)) {
      const { day = '', year } = match.groups ?? {};
      found.push([match.index, `${day}.${month}.${year}`]);
    }
  }
  return found.sort(([a], [b]) => a - b).map(([, date]) => date);
}

/**
 * Whether dates can be found in a language as it usually writes them. Where day, month and year stand
 * in another order, they cannot be told apart from other figures.
 */
export function canReadDates(locale: string): boolean {
  const day = dateFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return datesIn(day.format(Date.UTC(2019, 5, 18)), locale).join() === '18.6.2019';
}

const dayOfMonth = String.raw`(?<!\d)(?<day>\d{1,2})\.?[\s\u00A0]+`;
/** Between day and month: `14 de diciembre`, `14 tháng 12`. */
const beforeMonth = '(?:de |tháng )?';
/** Between month and year, where a language says something there: also the month’s other name. */
const beforeYear = String.raw`(?:\s\(\p{L}+\))?(?:,? | de | năm | عام | سال |'de |’da | р| г)*[\s\u00A0]*`;

function monthsOf(language: string): Array<[number, RegExp]> {
  const known = months.get(language);
  if (known) return known;
  const made = Array.from({ length: 12 }, (_, index): [number, RegExp] => {
    const names = monthNames(language, index).join('|');
    return [
      index + 1,
      new RegExp(
        String.raw`(?:${dayOfMonth})?${beforeMonth}(?<!\p{L})(?:${names})\p{M}*(?!\p{L})${beforeYear}(?<year>\d{4})`,
        'giu',
      ),
    ];
  });
  months.set(language, made);
  return made;
}

function monthNames(language: string, index: number): string[] {
  const day = new Date(Date.UTC(2019, index, 15));
  const options = { calendar: 'gregory', timeZone: 'UTC' } as const;
  const inDate = new Intl.DateTimeFormat(language, { ...options, day: 'numeric', month: 'long' })
    .formatToParts(day)
    .find(({ type }) => type === 'month')?.value;
  const alone = new Intl.DateTimeFormat(language, { ...options, month: 'long' }).format(day);
  const genitive = inDate ?? alone;
  const cases = (caseEndings[language] ?? []).map((ending) => genitive.slice(0, -1) + ending);
  const irregular = irregularCases[alone.toLowerCase()] ?? [];
  return [genitive, alone, ...cases, ...irregular].map((name) => name.toLowerCase());
}

/** “in September” and “by September” end otherwise than “on 12 September”: вересні, сентябрю, wrześniu. */
const caseEndings: Record<string, string[]> = {
  uk: ['і', 'ю', 'у'],
  ru: ['е', 'ю', 'у'],
  pl: ['u', 'owi'],
};
const irregularCases: Record<string, string[]> = {
  лютий: ['лютому'],
  luty: ['lutym'],
  listopad: ['listopadzie'],
};
