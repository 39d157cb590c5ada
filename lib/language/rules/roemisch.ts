import { patternRule } from '../rule.ts';

/** Roman numerals are not taught everywhere. */
export const rule = patternRule({
  id: 'roemisch',
  severities: { 'de-simple': 'error', others: 'warning' },
  patterns: { others: /(?<![\p{L}\p{N}-])[IVX]{2,}(?![\p{L}\p{N}])/gu },
  reason: (found) => `„${found}“ ist eine römische Zahl. Schreiben Sie sie mit Ziffern.`,
});
