import type { QueryLanguages } from './expand.ts';
import { type Word, wordsOf } from './words.ts';

/** A query as it is understood: its words, and what stands in quotation marks. */
export interface Query {
  words: QueryWord[];
  /** Words that must stand next to each other. */
  phrases: string[][];
}

export interface QueryWord extends Word {
  /** Whether a document may lack it and still fit. */
  isOptional?: boolean;
}

/** Nobody writes longer questions; what is pasted beyond is not read. */
export const longestQuery = 200;
const mostWords = 16;
const quoted = /["“”„«»‹›](?=\S)([^"“”„«»‹›]+)["“”„«»‹›]/gu;

/**
 * Reads a query. Words that say nothing about the subject are left out, unless there are no others.
 *
 * @example readQuery('Wo ist die „Leichte Sprache“?', languages).phrases // [['Leichte', 'Sprache']]
 */
export function readQuery(query: string, { own }: QueryLanguages): Query {
  const text = query.slice(0, longestQuery);
  const words = wordsOf(text).slice(0, mostWords);
  const kinds = words.map(({ text: word }) => own.analyse(word));
  const isPlain = words.every(({ text: word }) => own.fold(word) === word.toLowerCase());
  const telling = words.filter((_, place) => !kinds[place]?.isStop);
  const likely = words.filter((_, place) => !kinds[place]?.isStop && !kinds[place]?.isLikeStop);
  const phrases = [...text.matchAll(quoted)].map(([, phrase = '']) =>
    wordsOf(phrase).map(({ text: word }) => word),
  );
  const used = telling.length > 0 ? telling : words;
  const isUnsure = likely.length > 0 && isPlain;
  return {
    words: used.map((word) => ({ ...word, isOptional: isUnsure && !likely.includes(word) })),
    phrases: phrases.filter(({ length }) => length > 1),
  };
}
