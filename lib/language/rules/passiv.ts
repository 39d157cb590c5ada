import { patternRule } from '../rule.ts';

const participle =
  '(?:ge\\p{Ll}+(?:t|en)|(?:be|ver|er|ent|zer)\\p{Ll}+(?:t|en)|\\p{Ll}+ge\\p{Ll}+(?:t|en)|\\p{Ll}+iert)';
const irregular =
  'made|done|given|taken|seen|known|shown|written|built|held|kept|left|lost|met|paid|put|said|sent|set|spoken|told|won|found|chosen|brought|drawn|driven|taught|thought|understood';

/** A passive hides who acts. */
export const passive = patternRule({
  id: 'passiv',
  severities: { 'de-simple': 'error', de: 'warning', en: 'warning' },
  patterns: {
    de: new RegExp(
      `(?<!\\p{L})(?:wird|wurde|wurden)(?!\\p{L})[^.,:!?\\n]*?(?<!\\p{L})${participle}(?=[.,:!?\\n]|$)|(?<!\\p{L})${participle} (?:wird|werden|wurde|wurden|worden)(?!\\p{L})`,
      'gu',
    ),
    en: new RegExp(
      `\\b(?:is|are|was|were|be|been|being) (?:\\w+ly )?(?:${irregular}|\\p{Ll}{3,}ed)\\b`,
      'gu',
    ),
  },
  reason: (found) => `„${found}“ ist Passiv. Sagen Sie, wer etwas tut.`,
  // A name, a state or a feeling has nobody who acts.
  allows: ({ 0: found }) => /(?:called|named|based|interested|married|located|needed)$/.test(found),
});
