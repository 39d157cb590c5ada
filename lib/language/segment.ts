import { sentenceSegmenter } from '../intl.ts';

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

const germanDate =
  /(\d)\.(?=\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Klasse|Stock|Jahrhundert)\b)/g;
const quotations = /„[^“”„]*[“”]|«[^»]*»|“[^”]*”|”[^“”]*“|‘[^’]*’(?!\p{L})/gu;
/** Unicode's rule goes on after “. 40 municipalities”: a figure is no capital letter. */
const firstFigure = /(?<=(?:[\p{L}\p{M}X)]|\d{3})[.:]?[.!?][)”“»]*\s+)[\d٠-٩۰-۹]/gu;
const sentenceMarks = /[.!?؟…:]/g;

/**
 * Cuts a text into sentences. `Intl.Segmenter` alone takes “3. Oktober” and a quoted “Ein Land.
 * Viele Chancen” for two sentences each, which would make a text look simpler than it is.
 *
 * @example sentencesIn('Am 3. Oktober. Danach.', 'de') // 'Am 3. Oktober. ' and 'Danach.'
 */
export function sentencesIn(text: string, locale: string): Span[] {
  const language = locale.split('-')[0] as string;
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
    .replace(germanDate, `$1${inactiveMark}`);
  const pattern = abbreviationPatterns.get(language);
  return pattern ? calm.replace(pattern, (match) => match.replaceAll('.', inactiveMark)) : calm;
}

const joinedWord = /[\p{L}\p{M}\p{N}\uE001]+(?:[-‑·‧'’ʼ\u200C.,/:][\p{L}\p{M}\p{N}\uE001]+)*/gu;
const frenchWord = /[\p{L}\p{M}\p{N}\uE001]+(?:[-‑.,/:][\p{L}\p{M}\p{N}\uE001]+)*/gu;

/** The words of a text; what a hyphen or a zero-width non-joiner joins is one word. */
export function wordsIn(text: string, locale: string): Array<Span & { word: string }> {
  return Array.from(text.matchAll(locale === 'fr' ? frenchWord : joinedWord), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
