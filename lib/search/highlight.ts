import type { Analyzer } from './analyzer.ts';
import type { QueryLanguages } from './expand.ts';
import { germanMark } from './record.ts';
import { wordsOf } from './words.ts';

/** A stretch of text, marked or not. */
export interface Stretch {
  text: string;
  isMarked: boolean;
}

const shortestPart = 4;

/** Cuts a text into stretches; the words by which it was found are marked. */
export function highlight(
  text: string,
  terms: ReadonlySet<string>,
  languages: QueryLanguages,
): Stretch[] {
  const stretches: Stretch[] = [];
  let position = 0;
  for (const { text: word, start, end } of wordsOf(text)) {
    if (!isFound(word, terms, languages)) continue;
    stretches.push({ text: text.slice(position, start), isMarked: false });
    stretches.push({ text: word, isMarked: true });
    position = end;
  }
  stretches.push({ text: text.slice(position), isMarked: false });
  return stretches.filter(({ text: part }) => part !== '');
}

/** The sentence with the most different words of the query; the first of equally good ones. */
export function bestSentence(
  sentences: readonly string[],
  terms: ReadonlySet<string>,
  languages: QueryLanguages,
): string | undefined {
  let best: { sentence: string; found: number } | undefined;
  for (const sentence of sentences) {
    const words = highlight(sentence, terms, languages).filter(({ isMarked }) => isMarked);
    const found = new Set(words.map(({ text }) => languages.own.fold(text))).size;
    if (found > (best?.found ?? 0)) best = { sentence, found };
  }
  return best?.sentence;
}

/** The word of a text that stands for one of the given terms, as it is written there. */
export function wordFor(
  terms: readonly string[],
  texts: readonly string[],
  languages: QueryLanguages,
): string | undefined {
  const wanted = new Set(terms);
  return texts
    .flatMap((text) => wordsOf(text))
    .find(({ text }) => termsOf(text, languages).some((term) => wanted.has(term)))?.text;
}

function termsOf(word: string, { own, german }: QueryLanguages): string[] {
  const terms = (analyzer: Analyzer, mark: string) => {
    const { whole, parts } = analyzer.analyse(word);
    return [...whole, ...parts.flat()].map((term) => mark + term);
  };
  return [...terms(own, ''), ...(german ? terms(german, germanMark) : [])];
}

function isFound(word: string, terms: ReadonlySet<string>, languages: QueryLanguages): boolean {
  if (termsOf(word, languages).some((term) => terms.has(term))) return true;
  const folded = languages.own.fold(word);
  return [...terms].some((term) => term.length >= shortestPart && folded.includes(term));
}
