import type { Analyzer } from './analyzer.ts';
import type { QueryLanguages } from './expand.ts';
import { wordsOf } from './words.ts';

/** Whether the words of a phrase stand next to each other in one of the texts, in any form. */
export function hasPhrase(
  phrase: readonly string[],
  texts: readonly string[],
  { own, german }: QueryLanguages,
): boolean {
  return [own, german].some(
    (analyzer) => analyzer && texts.some((text) => stands(phrase, text, analyzer)),
  );
}

function stands(phrase: readonly string[], text: string, analyzer: Analyzer): boolean {
  const wanted = phrase.map((word) => formsOf(word, analyzer));
  const words = wordsOf(text).map(({ text: word }) => formsOf(word, analyzer));
  return words.some((_, start) =>
    wanted.every((forms, place) => forms.some((form) => words[start + place]?.includes(form))),
  );
}

const formsOf = (word: string, analyzer: Analyzer): string[] => [
  analyzer.fold(word),
  ...analyzer.analyse(word).whole,
];
