import { patternRule } from '../rule.ts';
import { maskedLetter } from '../segment.ts';

/** Brackets hide a second thought; around the official name in another language they help. */
export const rule = patternRule({
  id: 'klammer',
  severities: { 'de-simple': 'error', de: 'warning' },
  patterns: { others: /\([^)]*\)?/g },
  reason: (found) => `Hier stehen Klammern: ${found} Schreiben Sie einen eigenen Satz.`,
  allows: ({ 0: found, input, index }) =>
    found.includes(maskedLetter) || input.slice(0, index + found.length).endsWith('Halle (Saale)'),
});
