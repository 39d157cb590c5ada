import type { LanguageRules } from './analyzer.ts';
import { rules as ar } from './languages/ar.ts';
import { rules as de } from './languages/de.ts';
import { rules as en } from './languages/en.ts';
import { rules as fa } from './languages/fa.ts';
import { rules as fr } from './languages/fr.ts';
import { rules as pl } from './languages/pl.ts';
import { rules as plain } from './languages/plain.ts';
import { rules as ro } from './languages/ro.ts';
import { rules as ru } from './languages/ru.ts';
import { rules as tr } from './languages/tr.ts';
import { rules as uk } from './languages/uk.ts';
import { rules as vi } from './languages/vi.ts';

const known: Record<string, LanguageRules> = { ar, de, en, fa, fr, pl, ro, ru, tr, uk, vi };

/** The file in `languages/` for a BCP 47 tag: its main language, or `plain`. */
export function rulesName(tag: string): string {
  const language = tag.split('-')[0] ?? '';
  return language in known ? language : 'plain';
}

/** The rules of a language, for code that is not sent to a browser. */
export const rulesOf = (tag: string): LanguageRules => known[rulesName(tag)] ?? plain;
