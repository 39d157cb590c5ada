import { patternRule } from '../rule.ts';

/**
 * A slash cannot be read aloud. Numbers such as 539/2020 have one, and Persian puts the Dari word
 * behind it.
 */
export const rule = patternRule({
  id: 'schraegstrich',
  severities: { 'de-simple': 'error', fa: undefined, others: 'warning' },
  patterns: { fa: /(?!)/g, others: /(?<!\d)\/|\/(?!\d)/g },
  reason: () => 'Hier steht ein Schrägstrich. Schreiben Sie „und“ oder „oder“.',
});
