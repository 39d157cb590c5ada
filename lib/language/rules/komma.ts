import { exceeds, limitsOf } from '../limits.ts';
import type { Rule } from '../rule.ts';

/** A sentence with many commas says too many things. */
export const rule: Rule = {
  id: 'komma',
  *check({ locale, blocks }) {
    const { commas: limit } = limitsOf(locale);
    for (const block of blocks) {
      for (const { start, end } of block.sentences) {
        const count = block.prose.slice(start, end).match(/[,،](?!\d)/g)?.length ?? 0;
        const severity = exceeds(count, limit);
        if (!severity) continue;
        const reason = `Dieser Satz hat ${count} Kommas, gut sind höchstens ${limit.warning}. Machen Sie 2 Sätze oder eine Liste daraus.`;
        yield { severity, block, at: start, reason };
      }
    }
  },
};
