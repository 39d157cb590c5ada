import { type Locale, languageOf } from '../locales.ts';
import type { Corpus } from './corpus.ts';
import type { Block, LanguageText } from './text.ts';

/** An error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong, for people who write: what it is and what to do, in German. */
export interface Finding {
  severity: Severity;
  reason: string;
  /** Where: a character of a block, or of the file when there is no block. */
  block?: Block;
  at?: number;
}

export interface Rule {
  /** German, because writers name it in an exception. */
  id: string;
  check(text: LanguageText, corpus: Corpus): Iterable<Finding>;
}

/** How serious a rule is in each language; in one that is not named it says nothing. */
export type Severities = Partial<Record<string, Severity>> & { others?: Severity };

/** How serious a rule is in a language; `undefined` when it says nothing there. */
export const severityIn = (severities: Severities, locale: Locale): Severity | undefined =>
  severities[locale] ?? severities.others;

interface PatternRule {
  id: string;
  severities: Severities;
  /** What must not stand in the prose, by language or for all. */
  patterns: Partial<Record<string, RegExp>>;
  /** Which blocks are looked at; all, unless told. */
  kinds?: ReadonlyArray<Block['kind']>;
  reason: (found: string) => string;
  /** Whether a match is fine after all. */
  allows?: (match: RegExpExecArray, block: Block) => boolean;
}

/** A rule that looks for a pattern in the prose. */
export function patternRule(rule: PatternRule): Rule {
  return {
    id: rule.id,
    *check({ locale, blocks }) {
      const severity = severityIn(rule.severities, locale);
      const pattern =
        rule.patterns[locale] ?? rule.patterns[languageOf(locale)] ?? rule.patterns.others;
      if (!severity || !pattern) return;
      for (const block of blocks.filter(({ kind }) => rule.kinds?.includes(kind) ?? true)) {
        for (const match of block.prose.matchAll(pattern)) {
          if (rule.allows?.(match as RegExpExecArray, block)) continue;
          yield { severity, block, at: match.index, reason: rule.reason(match[0].trim()) };
        }
      }
    },
  };
}

/** A whole word of a list, in any alphabet. */
export const anyOf = (words: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}-])`, flags);
