import { exceeds, limitsOf } from '../limits.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '../segment.ts';

/** No sentence is longer than its language allows. */
export const rule: Rule = {
  id: 'satz-laenge',
  *check({ locale, blocks }) {
    const { sentence: limit } = limitsOf(locale);
    for (const block of blocks) {
      if (block.kind === 'heading' || block.kind === 'title') continue;
      for (const { start, end } of block.sentences) {
        const count = wordsIn(block.prose.slice(start, end), locale).length;
        const severity = exceeds(count, limit);
        if (!severity) continue;
        const reason = `Dieser Satz hat ${count} Wörter, höchstens ${limit.error} sind erlaubt, gut sind ${limit.warning}. Machen Sie 2 Sätze daraus.`;
        yield { severity, block, at: start, reason };
      }
    }
  },
};
