/** What a list of results shows of a document. */
export interface ResultRecord {
  group: ResultGroup;
  path: string;
  title: string;
  summary: string;
  /** Whether title and summary are German, on a page in another language. */
  isFallback?: true;
  /** The German word on letters, where the page is in another language. */
  german?: string;
  /** Day of publication, written for the reader. */
  date?: string;
  /** What has become of it since, in a word or two for the reader: withdrawn. */
  state?: string;
  /** Where the document lies: the title of the page above it, or who issued it. */
  place?: string;
  /** Whether that title is German, on a page in another language. */
  isGermanPlace?: true;
}

/** What tells why a document was found, when its record does not. */
export interface ResultDetails {
  sentences: string[];
  /** Other words for the subject, which the page does not show. */
  synonyms: string[];
  /** Other German words for it, where the page is in another language. */
  german: string[];
}

/** The parts of a list of results. */
export const resultGroups = ['pages', 'terms', 'releases'] as const;
export type ResultGroup = (typeof resultGroups)[number];

/** Marks German terms in the index of another language. */
export const germanMark = '_';

/** Marks what a release is filed under among the terms. */
export const facetMark = '=';

/** What releases can be narrowed to, as the term of the index. */
export const facetTerm = (facet: string, value: string | number): string =>
  `${facetMark}${facet}/${value}`;

/** Stand around German words in a sentence in another language, as Unicode isolates text. */
export const [germanStart, germanEnd] = ['\u2068', '\u2069'];

/** Whether the first letter of a word is a Latin one. */
export const isLatin = (word: string): boolean => /^[^\p{L}]*\p{Script=Latin}/u.test(word);
