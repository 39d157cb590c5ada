import { patternRule } from '../rule.ts';

const participle = [
  String.raw`ge\p{Ll}+(?:t|en)`,
  String.raw`(?:be|ver|er|ent|zer)\p{Ll}+(?:t|en)`,
  String.raw`\p{Ll}+ge\p{Ll}+(?:t|en)`,
  String.raw`\p{Ll}+iert`,
].join('|');
/** “wird von der Stadt geprüft” */
const auxiliaryFirst = String.raw`(?<!\p{L})(?:wird|wurde|wurden)(?!\p{L})[^.,:!?\n]*?(?<!\p{L})(?:${participle})(?=[.,:!?\n]|$)`;
/** “geprüft wird” */
const participleFirst = String.raw`(?<!\p{L})(?:${participle}) (?:wird|werden|wurde|wurden|worden)(?!\p{L})`;

const irregular =
  'made|done|given|taken|seen|known|shown|written|built|held|kept|left|lost|met|paid|put|said|sent|set|spoken|told|won|found|chosen|brought|drawn|driven|taught|thought|understood';
/** “was carefully checked” */
const english = String.raw`\b(?:is|are|was|were|be|been|being) (?:\w+ly )?(?:${irregular}|\p{Ll}{3,}ed)\b`;

/**
 * A passive hides who acts.
 *
 * @example 'Der Antrag wird von der Stadt geprüft.' // „wird von der Stadt geprüft“
 */
export const rule = patternRule({
  id: 'passiv',
  severities: { 'de-simple': 'error', de: 'warning', en: 'warning' },
  patterns: {
    de: new RegExp(`${auxiliaryFirst}|${participleFirst}`, 'gu'),
    en: new RegExp(english, 'gu'),
  },
  reason: (found) => `„${found}“ ist Passiv. Sagen Sie, wer etwas tut.`,
  // A name, a state or a feeling has nobody who acts.
  allows: ({ 0: found }) => /(?:called|named|based|interested|married|located|needed)$/.test(found),
});
