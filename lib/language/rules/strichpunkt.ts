import { patternRule } from '../rule.ts';

/** A semicolon joins what should be two sentences. */
export const rule = patternRule({
  id: 'strichpunkt',
  severities: { 'de-simple': 'error', others: 'warning' },
  patterns: { others: /[;؛]/g },
  reason: () => 'Hier steht ein Strichpunkt. Machen Sie 2 Sätze daraus.',
});
