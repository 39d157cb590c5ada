import { exceeds, limitsOf } from '../limits.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '../segment.ts';

/** Headings and titles can be read at a glance. */
export const rule: Rule = {
  id: 'ueberschrift-laenge',
  *check({ locale, blocks }) {
    const { heading: limit } = limitsOf(locale);
    for (const block of blocks) {
      if (block.kind !== 'heading' && block.kind !== 'title') continue;
      const count = wordsIn(block.prose, locale).length;
      const severity = exceeds(count, limit);
      if (!severity) continue;
      const reason = `Diese Überschrift hat ${count} Wörter, höchstens ${limit.error} sind erlaubt, gut sind ${limit.warning}. Kürzen Sie sie.`;
      yield { severity, block, at: 0, reason };
    }
  },
};
