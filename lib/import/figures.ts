import { daysIn } from './dates.ts';

const amount = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?`;
const range = String.raw`(?:${amount})(?:\s?(?:–|-|bis|to|do)\s?(?:${amount}))?`;
const unit = String.raw`\s?(?:%|€|Prozent(?:punkte)?|percent|Millionen?|Milliarden?|Tausend|million|billion|Mio\.|Mrd\.|Tsd\.)`;
const figure = new RegExp(
  String.raw`(?<![\d\p{L}/])(?<![\d][.,])(?:${range})(?:${unit})*(?:(?:\s\p{Ll}[\p{Ll}-]+){0,2}\s[\p{Lu}€][\p{L}-]*)?`,
  'gu',
);

/**
 * Every figure of a text, whole and with what it counts, and every day.
 *
 * @example figuresIn('Es sind 1,2 Millionen Euro bis 30.06.2021.') // ['30.06.2021', '1,2 Millionen Euro']
 */
export const figuresIn = (text: string): string[] => [
  ...new Set(text.split('\n').flatMap(figuresInLine)),
];

function figuresInLine(line: string): string[] {
  const days = daysIn(line).map(({ text }) => text);
  const rest = days.reduce((text, day) => text.replace(day, ' | '), line);
  return [...days, ...[...rest.matchAll(figure)].map(([found]) => found.trim())];
}

const quotation = /„[^„“”"]+[“”"]|“[^“”]+”|»[^»«]+«|«[^»«]+»|"[^"]+"/gu;

/** How many quotations and names in quotation marks there are, whatever marks the office uses. */
export const quotationsIn = (text: string): number => text.match(quotation)?.length ?? 0;

/** The addresses of the web that a text names, each once, without the sign that ends a sentence. */
export const webAddressesIn = (text: string): string[] => [
  ...new Set(
    text.match(/(?:https?:\/\/|(?<![\w@.])www\.)[^\s<>"„“”»«)\]]*[^\s<>"„“”»«)\].,;:!?]/g) ?? [],
  ),
];
