import { figuresOf } from '../readability.ts';
import { indexOf } from '../readability-index.ts';
import type { Rule } from '../rule.ts';

const fewestWords = 100;

/** The readability index of the language, where it has a usable one: a second net, so it warns. */
export const rule: Rule = {
  id: 'lesbarkeit',
  *check(text) {
    const index = indexOf(text.locale);
    const figures = figuresOf([text]);
    if (!index || figures.index === undefined || figures.words < fewestWords) return;
    const isHard =
      index.easyIs === 'high' ? figures.index < index.limit : figures.index > index.limit;
    if (!isHard) return;
    yield {
      severity: 'warning',
      reason: `Der Text ist schwer: ${index.name} ${figures.index.toFixed(0)}, gut ist ${index.easyIs === 'high' ? 'mindestens' : 'höchstens'} ${index.limit}. Nehmen Sie kürzere Wörter und Sätze.`,
    };
  },
};
