import { eld } from 'eld/small';
import { languageOf, localeCodes, scriptOf, sourceLocale } from '../../locales.ts';
import type { Rule } from '../rule.ts';
import { maskedLetter } from '../segment.ts';
import type { Block } from '../text.ts';

const fewestLetters = 20;
/** Below this many letters, names of places and offices outweigh the words around them. */
const fewLetters = 40;
/** How far such a block may score below the best; other alphabets do not share those names. */
const doubt = { latin: 0.12, others: 0.01 };

const detectable: ReadonlySet<string> = new Set(Object.values(eld.info().Languages));
/** Of these the detector knows another script than the usual one: Kurdish is Sorani to it. */
const detectedScripts: Record<string, string> = { ku: 'Arab' };

/** Whether the detector can tell that a text is in a language; what it cannot tell it takes for others. */
export function isDetectable(locale: string): boolean {
  const language = languageOf(locale);
  const script = detectedScripts[language] ?? scriptOf(language);
  return detectable.has(language) && scriptOf(locale) === script;
}

eld.setLanguageSubset([...new Set(localeCodes.filter(isDetectable).map(languageOf))]);

/** What is left of a block when foreign runs, quotations' marks, names and figures are taken out. */
const ownWords = ({ prose }: Block): string =>
  prose.replaceAll(maskedLetter, ' ').replace(/[^\p{L}\p{M}\u200C'’\s-]/gu, ' ');

const lettersOf = (block: Block): number => ownWords(block).match(/\p{L}/gu)?.length ?? 0;

/** Whether a block has enough letters to tell its language. */
export const isLongEnough = (block: Block): boolean => lettersOf(block) >= fewestLetters;

/**
 * The language that the words of a block are in. In a short block the expected language also stands
 * when it comes close to the best one: “Integration in Saxony-Anhalt” could be either.
 */
export function detectedLanguage(block: Block, expected: string): string {
  const result = eld.detect(ownWords(block));
  if (result.language === expected || lettersOf(block) >= fewLetters) return result.language;
  const scores = result.getScores();
  const distance = (scores[result.language] ?? 0) - (scores[expected] ?? 0);
  const isLatin = /\p{Script=Latin}/u.test(ownWords(block));
  return distance <= (isLatin ? doubt.latin : doubt.others) ? expected : result.language;
}

/**
 * Every block is in the language of its file; a block in another one was not translated. Where the
 * detector does not know the language, only German words are told.
 */
export const rule: Rule = {
  id: 'sprache',
  *check({ locale, blocks }) {
    const isKnown = isDetectable(locale);
    for (const block of blocks) {
      if (!isLongEnough(block)) continue;
      const detected = detectedLanguage(block, languageOf(locale));
      if (isKnown ? detected === languageOf(locale) : detected !== sourceLocale) continue;
      const reason = `Dieser Text ist nicht in der Sprache der Datei (erkannt: ${detected || 'keine'}). Übersetzen Sie ihn, oder kennzeichnen Sie fremde Wörter mit <Fremd>.`;
      yield { severity: isKnown ? 'error' : 'warning', block, at: 0, reason };
    }
  },
};
