import { anyOf, type Rule } from '../rule.ts';
import type { Block } from '../text.ts';

const negations = anyOf('nicht|nie|niemals|niemand|nichts|kein|keine|keinen|keinem|keiner|keines');
const doubts: Record<string, 'error' | 'warning'> = { 'de-simple': 'error', de: 'warning' };

/** A negation is easily missed: in Leichte Sprache it is bold, and two in a sentence confuse. */
export const rule: Rule = {
  id: 'verneinung',
  *check({ locale, blocks }) {
    const severity = doubts[locale];
    if (!severity) return;
    for (const block of blocks) {
      const found = [...block.prose.matchAll(negations)];
      for (const { start, end } of block.sentences) {
        const here = found.filter(({ index }) => start <= index && index < end);
        const [first, second] = here;
        if (second) {
          const reason = `In diesem Satz wird 2-mal verneint: „${first?.[0]}“ und „${second[0]}“. Sagen Sie, was ist.`;
          yield { severity, block, at: second.index, reason };
        } else if (first && locale === 'de-simple' && !isBold(block, first.index)) {
          const reason = `„${first[0]}“ wird leicht überlesen. Schreiben Sie es fett: **${first[0]}**. Oder sagen Sie, was ist.`;
          yield { severity: 'warning', block, at: first.index, reason };
        }
      }
    }
  },
};

/** Titles, summaries and headings have no bold type. */
function isBold({ kind, runs }: Block, at: number): boolean {
  if (kind !== 'paragraph' && kind !== 'item') return true;
  return runs.some((run) => run.kind === 'strong' && run.start <= at && at < run.end);
}
