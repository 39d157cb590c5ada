import { localeEntry } from '../../locales.ts';
import { exceeds, limitsOf } from '../limits.ts';
import { cannotBeSplit } from '../names.ts';
import { figuresOf } from '../readability.ts';
import type { Finding, Rule } from '../rule.ts';
import { maskedLetter, wordsIn } from '../segment.ts';
import type { LanguageText } from '../text.ts';

const part = { warning: 13, error: 16 };
const fewestWords = 100;

/** Words are short: each part of one in Leichte Sprache, most of them elsewhere. */
export const rule: Rule = {
  id: 'wort-lang',
  check: (text) => (localeEntry(text.locale).isEasy ? longParts(text) : manyLongWords(text)),
};

function* longParts({ locale, blocks }: LanguageText): Generator<Finding> {
  for (const block of blocks) {
    for (const { word, start } of wordsIn(block.prose, locale)) {
      if (word.includes(maskedLetter)) continue;
      const long = word.split('-').find((piece) => exceeds(piece.length, part));
      if (!long || cannotBeSplit(long)) continue;
      yield {
        severity: exceeds(long.length, part) ?? 'warning',
        block,
        at: start,
        reason: `„${long}“ hat ${long.length} Buchstaben ohne Bindestrich, höchstens ${part.error} sind erlaubt, gut sind ${part.warning}. Trennen Sie das Wort mit einem Bindestrich, oder nehmen Sie ein anderes.`,
      };
    }
  }
}

function* manyLongWords(text: LanguageText): Generator<Finding> {
  const { longWords: limit } = limitsOf(text.locale);
  const { words, longWordShare } = figuresOf([text]);
  if (!limit || longWordShare === undefined || words < fewestWords) return;
  const severity = exceeds(longWordShare, limit.share);
  if (!severity) return;
  yield {
    severity,
    reason: `${longWordShare.toFixed(0)} Prozent der Wörter haben mehr als ${limit.letters} Buchstaben, gut sind höchstens ${limit.share.warning}. Nehmen Sie kürzere Wörter.`,
  };
}
