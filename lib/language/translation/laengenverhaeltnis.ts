import { localeEntry } from '../../locales.ts';
import { lengthTolerance, limitsOf } from '../limits.ts';
import { wordsIn } from '../segment.ts';
import type { LanguageText } from '../text.ts';
import type { TranslationRule } from './rule.ts';

const fewestWords = 40;

/** A translation is about as long as its language needs: otherwise something got lost or was added. */
export const rule: TranslationRule = {
  id: 'laengenverhaeltnis',
  *check(text, german) {
    const words = countOf(german);
    if (words < fewestWords || localeEntry(text.locale).isEasy) return;
    const expected = words * limitsOf(text.locale).wordsPerGermanWord;
    const own = countOf(text);
    if (Math.abs(own / expected - 1) <= lengthTolerance) return;
    const reason = `Diese Übersetzung hat ${own} Wörter, zu erwarten sind etwa ${Math.round(expected)}. Fehlt etwas, oder steht zu viel da?`;
    yield { severity: 'warning', reason };
  },
};

const countOf = ({ blocks, locale }: LanguageText): number =>
  blocks.reduce((sum, { prose }) => sum + wordsIn(prose, locale).length, 0);
