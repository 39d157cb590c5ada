import { patternRule } from '../rule.ts';

const form = '(?:ist|sind|war|waren)';
/** “ist schwer zu finden” is no order. */
const judgement = '(?:schwer|schwierig|leicht|leichter|einfach|gut|besser)';
const infinitive = String.raw`(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}{3,}en)`;

/**
 * “ist zu prüfen” says neither who nor whether it must be.
 *
 * @example 'Der Antrag ist bis Mai abzugeben.' // „ist bis Mai abzugeben“
 */
export const rule = patternRule({
  id: 'sein-zu',
  severities: { 'de-simple': 'error', de: 'error' },
  patterns: {
    de: new RegExp(
      String.raw`(?<!\p{L})${form} (?:[^.,:!?\n]* )?(?<!${judgement} )${infinitive}(?=[.!?\n]|$)`,
      'gu',
    ),
  },
  reason: (found) => `„${found}“: Schreiben Sie „müssen“ oder „können“, und wer es tut.`,
});
