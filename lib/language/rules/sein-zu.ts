import { patternRule } from '../rule.ts';

/** “ist zu prüfen” says neither who nor whether it must be. */
export const beTo = patternRule({
  id: 'sein-zu',
  severities: { 'de-simple': 'error', de: 'error' },
  patterns: {
    de: /(?<!\p{L})(?:ist|sind|war|waren) (?:[^.,:!?\n]* )?(?<!(?:schwer|schwierig|leicht|leichter|einfach|gut|besser) )(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}{3,}en)(?=[.!?\n]|$)/gu,
  },
  reason: (found) => `„${found}“: Schreiben Sie „müssen“ oder „können“, und wer es tut.`,
});
