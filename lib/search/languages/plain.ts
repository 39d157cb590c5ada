import type { LanguageRules } from '../analyzer.ts';
import { withoutMarks } from '../words.ts';

/** For a language that has no rules yet: words without accents. */
export const rules: LanguageRules = {
  fold: (word) => withoutMarks(word).replace(/['’ʼ`]/g, ''),
  stopWords: '',
};
