import type { Rule } from '../rule.ts';
import { maskedLetter, wordsIn } from '../segment.ts';

const most: Record<string, number> = { 'de-simple': 4, de: 6 };
const fewestWords = 100;

/** Verbs say who does what; nouns made of verbs do not. Terms of the glossary are not counted. */
export const rule: Rule = {
  id: 'nominalstil',
  *check({ locale, blocks }) {
    const limit = most[locale];
    if (!limit) return;
    const words = blocks.flatMap(({ prose, runs }) =>
      wordsIn(
        runs.reduce(
          (text, { kind, start, end }) =>
            kind === 'Begriff'
              ? text.slice(0, start) + maskedLetter.repeat(end - start) + text.slice(end)
              : text,
          prose,
        ),
        locale,
      ),
    );
    const nouns = words.filter(
      ({ word }) =>
        /\p{Ll}(?:ung|heit|keit|ion|ismus)(?:en)?$/u.test(word) && !/Integration|Region/.test(word),
    );
    const share = (100 * nouns.length) / words.length;
    if (words.length < fewestWords || share <= limit) return;
    const reason = `${share.toFixed(0)} Prozent der Wörter enden auf -ung, -heit, -keit, -ion oder -ismus, gut sind höchstens ${limit}. Nehmen Sie mehr Verben.`;
    yield { severity: 'warning', reason };
  },
};
