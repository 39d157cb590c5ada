import type { Rule } from '../rule.ts';
import { termBaseOf } from '../term-base.ts';

/**
 * Words that the term base of the language refuses (`content/sprachen/`): twins of a term, because who
 * reads a second word looks for a second thing, and words that mislead or hurt.
 */
export const rule: Rule = {
  id: 'begriff-synonym',
  *check({ locale, blocks }, { termBases }) {
    for (const { pattern, use, because } of termBaseOf(termBases, locale)?.twins ?? []) {
      for (const block of blocks) {
        for (const { 0: found, index } of block.prose.matchAll(pattern)) {
          yield {
            severity: 'error',
            block,
            at: index,
            reason: `„${found}“ hat ein besseres Wort: ${use}. Grund: ${because}`,
          };
        }
      }
    }
  },
};
