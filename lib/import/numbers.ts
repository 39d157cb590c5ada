/** A number that a line gives a release. */
export interface FoundNumber {
  /** As `content/` writes it: `48/2021`. */
  number: string;
  /** As it is printed: `Nr. 048/21`. */
  printed: string;
  isGuess: boolean;
}

const label = String.raw`(?:Presse\p{L}*|Medien\p{L}*|Press release|Communiqué de presse|Komunikat prasowy|Basın bülteni|Mitteilung|PM)`;
const sign = String.raw`(?:Nr\.?|Nummer|Number|No\.?|n°|№|numer|nr)`;
const labelled = new RegExp(
  String.raw`(?<!\p{L})(?:${label}\s*[:–-]?\s*(?:${sign})?|${sign})\s*:?\s*0*(?<count>\d{1,6})(?:\s*\/\s*(?<year>(?:19|20)\d{2}|\d{2})(?!\d))?(?![\d.])`,
  'giu',
);
const alone = /^0*(?<count>\d{1,6})\s*\/\s*(?<year>(?:19|20)\d{2})$/;

/**
 * The numbers of releases in a line. A year with two digits is ours; one without a year takes that of
 * the day: both are guesses.
 *
 * @param year of the day of the release
 * @example numbersIn('Pressemitteilung: 048/2021')[0]?.number // '48/2021'
 */
export function numbersIn(line: string, year?: string): FoundNumber[] {
  const matches = [...line.matchAll(labelled), line.match(alone)];
  return matches.flatMap((match): FoundNumber[] => {
    const { count = '', year: printed = '' } = match?.groups ?? {};
    const whole = printed.length === 2 ? `20${printed}` : printed || year;
    if (!match || !whole || !/^[1-9]/.test(count)) return [];
    if (!printed && !new RegExp(sign, 'iu').test(match[0])) return [];
    return [
      { number: `${count}/${whole}`, printed: match[0].trim(), isGuess: printed.length !== 4 },
    ];
  });
}
