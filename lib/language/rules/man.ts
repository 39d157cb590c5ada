import { anyOf, patternRule } from '../rule.ts';

/** “man” hides who is meant. */
export const rule = patternRule({
  id: 'man',
  severities: { 'de-simple': 'warning', de: 'warning' },
  patterns: { de: anyOf('man', 'gu') },
  reason: () => '„man“ sagt nicht, wer gemeint ist. Schreiben Sie „Sie“ oder die Personen.',
});
