import type { Finding } from '../rule.ts';
import type { LanguageText } from '../text.ts';

/** A rule that compares a translation with the German text. */
export interface TranslationRule {
  /** German, because writers name it in an exception. */
  id: string;
  check(text: LanguageText, german: LanguageText): Iterable<Finding>;
}
