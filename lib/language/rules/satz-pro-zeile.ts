import { localeEntry } from '../../locales.ts';
import type { Rule } from '../rule.ts';

/** In Leichte Sprache each sentence has a line of its own. */
export const rule: Rule = {
  id: 'satz-pro-zeile',
  *check({ locale, blocks }) {
    if (!localeEntry(locale).isEasy) return;
    for (const block of blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
      for (const [index, { start }] of block.sentences.entries()) {
        const before = block.sentences[index - 1];
        if (!before || block.text.slice(before.end, start).includes('\n')) continue;
        const reason =
          'In dieser Zeile stehen 2 Sätze. Beginnen Sie für jeden Satz eine neue Zeile.';
        yield { severity: 'error', block, at: start, reason };
      }
    }
  },
};
