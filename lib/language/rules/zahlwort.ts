import { anyOf, patternRule } from '../rule.ts';

/** Digits are found and read more easily than number words. */
export const rule = patternRule({
  id: 'zahlwort',
  severities: { 'de-simple': 'error', de: 'warning' },
  patterns: {
    'de-simple': anyOf(
      'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend',
    ),
    de: anyOf('dreizehn|vierzehn|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend'),
  },
  reason: (found) => `„${found}“ ist ein Zahlwort. Schreiben Sie die Zahl mit Ziffern.`,
});
