/** What a list of results shows of a document. */
export interface ResultRecord {
  group: ResultGroup;
  path: string;
  title: string;
  summary: string;
  /** The German word on letters, where the page is in another language. */
  german?: string;
  /** Day of publication, written for the reader. */
  date?: string;
  /** Whether the index has the sentences of the document. */
  hasPassages?: true;
}

/** The parts of a list of results. */
export const resultGroups = ['pages', 'terms', 'releases'] as const;
export type ResultGroup = (typeof resultGroups)[number];

/** Marks German terms in the index of another language. */
export const germanMark = '_';

export const isLatin = (word: string): boolean => /^[^\p{L}]*\p{Script=Latin}/u.test(word);
