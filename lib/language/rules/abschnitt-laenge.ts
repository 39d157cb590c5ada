import { exceeds, limitsOf } from '../limits.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '../segment.ts';
import type { Block } from '../text.ts';

/** Headings come often enough to find one's place again. */
export const rule: Rule = {
  id: 'abschnitt-laenge',
  *check({ locale, blocks }) {
    const { section: limit } = limitsOf(locale);
    for (const section of sectionsOf(blocks)) {
      const count = section.reduce((sum, { prose }) => sum + wordsIn(prose, locale).length, 0);
      const severity = exceeds(count, limit);
      if (!severity) continue;
      const reason = `Dieser Abschnitt hat ${count} Wörter, höchstens ${limit.error} sind erlaubt, gut sind ${limit.warning}. Setzen Sie eine Zwischenüberschrift.`;
      yield { severity, block: section[0], at: 0, reason };
    }
  },
};

function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push([]);
    else if (block.kind === 'paragraph' || block.kind === 'item') sections.at(-1)?.push(block);
  }
  return sections;
}
