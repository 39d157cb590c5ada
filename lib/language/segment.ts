import { sentenceSegmenter } from '../intl.ts';
import { languageOf } from '../locales.ts';

/** Characters that stand in for others while a text is cut; private use, so no text contains them. */
const inactiveMark = '\uE000';
/** Stands for each character of a run that is not read as prose: foreign words, addresses. */
export const maskedLetter = '\uE001';

export interface Span {
  start: number;
  end: number;
}

const abbreviations: Record<string, string> = {
  de: 'Nr|Dr|Prof|z\\. ?B|d\\. ?h|u\\. ?a|ca|bzw|usw|Str|St',
  en: 'Dr|Mr|Mrs|Ms|No|St|e\\.g|i\\.e',
  fr: 'M|Mme|Dr|n|p\\. ex',
  pl: 'ul|nr|np|dr|prof|tzn|tzw|św',
  ro: 'nr|dr|str|dl|dna|prof',
  ru: 'ул|им|др|т\\. ?е|т\\. ?д|т\\. ?п',
  tr: 'Dr|Prof|vb|örn|Sok|Cad',
  uk: 'вул|ім|др|т\\. ?д|т\\. ?п',
  vi: 'TP|TS|ThS',
};

const numbered =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Klasse|Stock|Jahrhundert';
/** `3.` in “3. Oktober” */
const germanOrdinal = new RegExp(String.raw`(?<digit>\d)\.(?=\s(?:${numbered})\b)`, 'g');
/** “…”, with the marks of any of our languages. */
const quotations = /„[^“”„]*[“”]|«[^»]*»|“[^”]*”|”[^“”]*“|‘[^’]*’(?!\p{L})/gu;
/** A word or a year, full stop, and the quotation marks after it: “2020.” */
const sentenceEnd = String.raw`(?:[\p{L}\p{M}X)]|\d{3})[.:]?[.!?][)”“»]*\s+`;
/** Unicode's rule goes on after “. 40 municipalities”: a figure is no capital letter. */
const firstFigure = new RegExp(String.raw`(?<=${sentenceEnd})[\d٠-٩۰-۹]`, 'gu');
const sentenceMarks = /[.!?؟…:]/g;

/**
 * Cuts a text into sentences. `Intl.Segmenter` alone takes “3. Oktober” and a quoted “Ein Land.
 * Viele Chancen” for two sentences each, which would make a text look simpler than it is.
 *
 * @example sentencesIn('Am 3. Oktober. Danach.', 'de') // 'Am 3. Oktober. ' and 'Danach.'
 */
export function sentencesIn(text: string, locale: string): Span[] {
  const language = languageOf(locale);
  const calm = withoutFalseEnds(text, language);
  const spans: Span[] = [];
  for (const { segment, index } of sentenceSegmenter(language).segment(calm)) {
    const trimmed = segment.trimEnd();
    if (/[\p{L}\p{N}\uE001]/u.test(trimmed))
      spans.push({ start: index, end: index + trimmed.length });
  }
  return spans;
}

const abbreviationPatterns = new Map(
  Object.entries(abbreviations).map(([language, list]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})\\.(?=\\s)`, 'gu'),
  ]),
);

function withoutFalseEnds(text: string, language: string): string {
  const calm = text
    .replaceAll(maskedLetter, 'X')
    .replace(firstFigure, 'X')
    .replace(quotations, (quotation) => quotation.replace(sentenceMarks, inactiveMark))
    .replace(germanOrdinal, `$<digit>${inactiveMark}`);
  const pattern = abbreviationPatterns.get(language);
  return pattern ? calm.replace(pattern, (match) => match.replaceAll('.', inactiveMark)) : calm;
}

/** Letters and figures, with the given marks between them. */
const wordWith = (marks: string): RegExp => {
  const letters = String.raw`[\p{L}\p{M}\p{N}\uE001]+`;
  return new RegExp(`${letters}(?:[${marks}]${letters})*`, 'gu');
};
const joinedWord = wordWith(String.raw`\-‑·‧'’ʼ\u200C.,/:`);
/** In French an apostrophe ends a word: l’école. */
const frenchWord = wordWith(String.raw`\-‑.,/:`);

/**
 * The words of a text; what a hyphen or a zero-width non-joiner joins is one word.
 *
 * @example wordsIn('E-Mail, bitte', 'de').map(({ word }) => word) // ['E-Mail', 'bitte']
 */
export function wordsIn(text: string, locale: string): Array<Span & { word: string }> {
  return Array.from(text.matchAll(locale === 'fr' ? frenchWord : joinedWord), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
