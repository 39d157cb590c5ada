import { patternRule } from '../rule.ts';

/** Nobody pictures a large number, a decimal or a share; “viele” or “die Hälfte” is understood. */
export const rule = patternRule({
  id: 'zahl-gross',
  severities: { 'de-simple': 'warning' },
  patterns: { de: /\d{1,3}(?:\.\d{3})+|(?<![\d/.])\d{6,}|\d+,\d+|\d+ ?(?:%|Prozent)/g },
  reason: (found) =>
    `„${found}“ ist schwer vorstellbar. Schreiben Sie zum Beispiel „viele“ oder „die Hälfte“.`,
});
