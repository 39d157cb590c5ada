import { sameFacts } from './gleichlauf.ts';
import { lengthRatio } from './laengenverhaeltnis.ts';
import type { TranslationRule } from './rule.ts';

/** The rules that compare a translation with the German text. */
export const translationRules: readonly TranslationRule[] = [sameFacts, lengthRatio];
