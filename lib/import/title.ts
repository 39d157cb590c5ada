import { readDayLine } from './dates.ts';
import { issuersIn, type KnownIssuer } from './issuers.ts';
import type { Line } from './lines.ts';
import { numbersIn } from './numbers.ts';
import type { Source } from './source.ts';

const labelOnly =
  /^(?:[-*\s]*)(?:Presse(?:mitteilung|information|erklärung|text|stelle)|Medien(?:information|mitteilung)|Press release|Communiqué de presse|Komunikat prasowy|Basın bülteni|Terminhinweis|Einladung|Herausgeber|Impressum|Menu|menu)[\s:*-]*$/i;
const contactLine = /^(?:Tel|Fax|Telefon|Telefax|E-?Mail|Internet|www\.|https?:|\S+@\S+$)/i;

/** Whether a line belongs to the head of a letter: who, when, which number. */
export function isFrame(line: string, issuers: readonly KnownIssuer[]): boolean {
  const rest = numbersIn(line, '2000').reduce(
    (text, { printed }) => text.replace(printed, ''),
    line,
  );
  const { named, hinted } = issuersIn([line], issuers);
  return (
    labelOnly.test(line) ||
    contactLine.test(line) ||
    !/\p{L}{2}/u.test(rest) ||
    (rest !== line && !/\S\s+\S/.test(rest.trim())) ||
    readDayLine(line) !== undefined ||
    (line.length < 120 && named.length > 0 && !isSentence(line)) ||
    hinted.length > 0
  );
}

/** A line that ends like a sentence, or is too long for a title. */
export const isSentence = (line: string): boolean =>
  (/\.["“”«]?$/.test(line) && line.length > 25) ||
  (/[!?:]["“”«]?$/.test(line) && line.length > 60) ||
  line.length > 160;

/** A short line that ends like no sentence. */
export const isHeading = (line: string): boolean =>
  line.length < 90 &&
  /\p{L}{3}/u.test(line) &&
  !/[.!?…,;:]["“”«]?$/.test(line) &&
  !/[„»"]/.test(line) &&
  !readDayLine(line);

/**
 * The title of a release: what the file marks as one, or the first line below its head that is no
 * sentence.
 *
 * @returns the title, the line it stands on (−1: on none), and whether it is a guess
 */
export function findTitle(
  lines: readonly Line[],
  { title }: Pick<Source, 'title'>,
  issuers: readonly KnownIssuer[],
): { text: string; index: number; isGuess: boolean } | undefined {
  const texts = lines.map(({ text }) => text);
  const marked = title && texts.indexOf(title.text);
  if (title && marked !== undefined && (title.isSure || marked >= 0)) {
    return { text: title.text, index: marked, isGuess: false };
  }
  const sentence = texts.findIndex((text) => isSentence(text) && !isFrame(text, issuers));
  const head = texts.slice(0, sentence === -1 ? 12 : sentence);
  const isTitle = (text: string) => !isFrame(text, issuers) && /\p{L}{3}/u.test(text);
  const last = head.slice(0, 8).findLastIndex((text) => !isTitle(text));
  const below = head.findIndex((text, index) => index > last && isTitle(text));
  const index = below === -1 ? head.findIndex(isTitle) : below;
  const text = texts[index];
  if (text !== undefined) {
    return { text, index, isGuess: head.filter(isTitle).length > 1 || title !== undefined };
  }
  return title && { text: title.text, index: -1, isGuess: true };
}
