import { hasOwnLimits } from '../limits.ts';
import type { Rule } from '../rule.ts';

const stemLength = 4;

/**
 * A term of the glossary has one translation: each use shares a word's stem with the title of the
 * term, or with another name that its own page gives. How words begin is not known of every language.
 */
export const rule: Rule = {
  id: 'begriff-einheitlich',
  *check({ locale, blocks }, { terms }) {
    const known = terms.get(locale) ?? [];
    for (const block of blocks) {
      for (const { kind, value, start, end } of block.runs) {
        if (kind !== 'Begriff') continue;
        const term = known.find(({ id }) => id === value);
        const used = block.text.slice(start, end);
        if (!term || sharesStem(used, [term.title, ...term.otherNames])) continue;
        const severity = hasOwnLimits(locale) ? 'error' : 'warning';
        yield { severity, block, at: start, reason: otherName(used, term.title) };
      }
    }
  },
};

const otherName = (used: string, title: string): string =>
  `„${used}“ heißt im Wörterbuch „${title}“. Nehmen Sie überall dasselbe Wort, oder nennen Sie das andere dort bei „synonyms“.`;

function sharesStem(used: string, names: readonly string[]): boolean {
  const words = wordsOf(used);
  return names.some((name) =>
    wordsOf(name).some((word) => words.some((other) => haveSameStem(word, other))),
  );
}

/** Inflection changes the end of a word: “захід” and “заходи” begin alike. */
function haveSameStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const length = Math.max(2, Math.min(stemLength, shorter - 2));
  return one.slice(0, length) === other.slice(0, length);
}

/**
 * The words of a term for comparison. Arabic inflects inside the word (محور, محاور), so its long
 * vowels do not count, nor do the article and the prepositions joined to it.
 */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(?:[وفبكل]?ال|لل|[وفبكل](?=\p{L}{4}))/gu, '')
    .split(/[^\p{L}\p{M}\u200C]+/u)
    .map((word) => word.replace(/[اويىآأإ\u200C]/g, ''))
    .filter((word) => word.length > 1);
