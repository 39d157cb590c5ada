import { anyOf, patternRule } from '../rule.ts';

/** What could be is hard to tell from what is. */
export const rule = patternRule({
  id: 'konjunktiv',
  severities: { 'de-simple': 'error', de: 'warning' },
  patterns: {
    de: anyOf(
      'wäre[nt]?|hätte[nt]?|würde[nt]?|könnte[nt]?|müsste[nt]?|dürfte[nt]?|käme[nt]?|gäbe[nt]?|sei|seien|habe er|habe sie',
    ),
  },
  reason: (found) =>
    `„${found}“ ist ein Konjunktiv. Sagen Sie, was ist, oder nehmen Sie „vielleicht“.`,
});
