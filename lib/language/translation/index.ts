import { rule as gleichlaufRule } from './gleichlauf.ts';
import { rule as laengenverhaeltnisRule } from './laengenverhaeltnis.ts';
import type { TranslationRule } from './rule.ts';

/** The rules that compare a translation with the German text. */
export const translationRules: readonly TranslationRule[] = [
  gleichlaufRule,
  laengenverhaeltnisRule,
];
