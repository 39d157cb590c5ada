/** Marks that Word and PDF programs draw from fonts of their own as the points of a list. */
const drawnPoints = /[\uF0A7\uF0B7\uF076\uF0D8\u25AA\u25CF\u25E6\uFFED]/g;
/** Joiners belong to words in Arabic script and to nothing else here. */
const hidden =
  /(?<!\p{Script=Arabic}\p{M}*)[\u200C\u200D]|(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * A text as `content/` may hold it: letters in one piece (NFC), plain spaces, line ends of Unix, nothing
 * hidden. No word is lost.
 *
 * @example cleanText('Ma\u00DFnah\u00ADmen') // 'Maßnahmen'
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(drawnPoints, '•')
    .replace(spaces, ' ')
    .replace(hidden, '')
    .normalize('NFC');

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
