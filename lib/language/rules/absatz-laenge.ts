import { exceeds, limitsOf } from '../limits.ts';
import type { Rule } from '../rule.ts';

/** Paragraphs are short; where each sentence has its own line, these are its lines. */
export const rule: Rule = {
  id: 'absatz-laenge',
  *check({ locale, blocks }) {
    const { paragraph: limit } = limitsOf(locale);
    for (const block of blocks) {
      const severity = exceeds(block.sentences.length, limit);
      if (!severity) continue;
      const reason = `Dieser Absatz hat ${block.sentences.length} Sätze, höchstens ${limit.error} sind erlaubt, gut sind ${limit.warning}. Machen Sie 2 Absätze daraus.`;
      yield { severity, block, at: 0, reason };
    }
  },
};
