/** A word as it stands in a text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Signs that may stand inside a word: hyphens, mediopoints, apostrophes, soft hyphen, ZWNJ. */
const pattern =
  /\p{Nd}+\/\p{Nd}+|[\p{L}\p{N}\p{M}]+(?:[-‐‑·‧•'’ʼ`\u00ad\u200b-\u200d]+[\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of a text, in order. Compounds with a hyphen stay whole, and so do release numbers.
 *
 * @example wordsOf('Sprach-Kurs, 539/2020').map(({ text }) => text) // ['Sprach-Kurs', '539/2020']
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/**
 * A word in the form from which every language starts: composed, with the digits 0 to 9, without
 * invisible signs, and with no letter more than twice in a row.
 *
 * @example plainForm('۵۳۹/۲۰۲۰') // '539/2020'
 */
export function plainForm(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u00ad\u0640\u200b-\u200f]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}

/** Letters without accents: `é` → `e`. */
export const withoutMarks = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');

export const isNumber = (term: string): boolean => /\d/.test(term);
