import { exceeds, limitsOf } from '../limits.ts';
import { figuresOf } from '../readability.ts';
import type { Rule } from '../rule.ts';

const fewestSentences = 5;

/** The sentences of a text are short on average. */
export const rule: Rule = {
  id: 'satz-mittel',
  *check(text) {
    const { mean: limit } = limitsOf(text.locale);
    const { sentences, meanWords } = figuresOf([text]);
    if (sentences < fewestSentences) return;
    const severity = exceeds(meanWords, limit);
    if (!severity) return;
    const reason = `Die Sätze haben im Mittel ${meanWords.toFixed(1)} Wörter, höchstens ${limit.error} sind erlaubt, gut sind ${limit.warning}. Teilen Sie die längsten Sätze.`;
    yield { severity, reason };
  },
};
