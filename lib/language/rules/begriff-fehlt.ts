import { languageOf } from '../../locales.ts';
import { termExplainedBy } from '../corpus.ts';
import type { Rule } from '../rule.ts';
import type { Block, LanguageText } from '../text.ts';

/**
 * A term of the glossary is a link to it when the text first uses it. Other languages follow by the
 * comparison of structure: they have the same terms in the same blocks.
 */
export const rule: Rule = {
  id: 'begriff-fehlt',
  *check(text, { terms }) {
    if (languageOf(text.locale) !== 'de' || !text.path) return;
    const marked = new Set(
      text.blocks.flatMap(({ runs }) =>
        runs.filter(({ kind }) => kind === 'Begriff').map(({ value }) => value),
      ),
    );
    const own = termExplainedBy(text);
    for (const { id, title } of terms.get(text.locale) ?? []) {
      if (marked.has(id) || id === own) continue;
      const place = firstPlace(title, text);
      if (!place) continue;
      const reason = `„${title}“ steht im Wörterbuch. Schreiben Sie beim ersten Mal <Begriff id="${id}">${title}</Begriff>.`;
      yield { severity: 'error', ...place, reason };
    }
  },
};

/** Where a title first stands in running text, outside of links and the like. */
function firstPlace(
  title: string,
  { blocks }: LanguageText,
): { block: Block; at: number } | undefined {
  const pattern = new RegExp(`(?<![\\p{L}-])${title}(?![\\p{L}-])`, 'u');
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    const at = pattern.exec(block.prose)?.index;
    if (at === undefined) continue;
    if (!block.runs.some(({ start, end }) => start <= at && at < end)) return { block, at };
  }
  return undefined;
}
