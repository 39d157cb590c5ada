import {
  decodeEndings,
  decodePostings,
  decodeTerms,
  fileOf,
  type IndexHead,
  type Posting,
  reversed,
  type TermEntry,
} from './format.ts';
import type { ResultDetails, ResultGroup, ResultRecord } from './record.ts';

/** Gives the text of a file of the index; rejects when it cannot be had. */
export type ReadFile = (name: string) => Promise<string>;

/** How many files a beginning of a word may take. */
const mostFiles = 3;

/** How many letters a word has at least with which a compound ends. */
const shortestEnd = 4;

/** Reads the files that `buildIndex` writes, each at most once and only when it is needed. */
export class IndexReader {
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** A file, decoded; one that could not be read is tried again the next time. */
  #load<T>(name: string, decode: (text: string) => T): Promise<T> {
    const known = this.#files.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const loading = this.#read(name).then(decode);
    this.#files.set(name, loading);
    loading.catch(() => this.#files.delete(name));
    return loading;
  }

  head(): Promise<IndexHead> {
    return this.#load('index.json', (text) => JSON.parse(text) as IndexHead);
  }

  /** Whether all terms are in one file, which then can be searched from end to end. */
  async isSmall(): Promise<boolean> {
    return (await this.head()).terms.length === 1;
  }

  /** Loads in advance what every search needs. */
  async warm(): Promise<void> {
    if (await this.isSmall()) await this.#terms(0);
  }

  async #terms(file: number): Promise<TermEntry[]> {
    const { termsPerList } = await this.head();
    return this.#load(`terms-${file}.txt`, (text) => decodeTerms(text, termsPerList));
  }

  #records(file: number): Promise<ResultRecord[]> {
    return this.#load(`documents-${file}.json`, (text) => JSON.parse(text) as ResultRecord[]);
  }

  /** The terms of the file in which a word would stand, in order. */
  async termsNear(word: string): Promise<TermEntry[]> {
    return this.#terms(fileOf(word, (await this.head()).terms));
  }

  async find(term: string): Promise<TermEntry | undefined> {
    const terms = await this.termsNear(term);
    const entry = terms[firstFrom(terms, term)];
    return entry?.term === term ? entry : undefined;
  }

  /** The terms that begin with these letters, as far as they stand in a few files. */
  async startingWith(start: string): Promise<TermEntry[]> {
    const { terms } = await this.head();
    const first = fileOf(start, terms);
    const last = Math.min(fileOf(`${start}\uffff`, terms), first + mostFiles - 1);
    const files = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => this.#terms(first + index)),
    );
    return files.flat().filter(({ term }) => term.startsWith(start));
  }

  /** The words with which a word ends, and those with which it begins, as far as they stand near. */
  async wordsIn(word: string, mark: string): Promise<string[]> {
    const near = (await this.termsNear(mark + word)).map(({ term }) => term);
    const isInside = (term: string) =>
      term.startsWith(mark) && word.includes(term.slice(mark.length));
    if (await this.isSmall()) {
      return near.filter(isInside).map((term) => term.slice(mark.length));
    }
    const { endings } = await this.head();
    const backwards = reversed(word);
    const files = new Set(
      [backwards, backwards.slice(0, shortestEnd)].map((start) => fileOf(start, endings)),
    );
    const ends = await Promise.all([...files].map((file) => this.#endings(file)));
    return [...near, ...ends.flat().map(reversed)]
      .filter(isInside)
      .map((term) => term.slice(mark.length));
  }

  #endings(file: number): Promise<string[]> {
    return this.#load(`endings-${file}.txt`, decodeEndings);
  }

  /** The terms that end with these letters; for a large index only. */
  async endingWith(end: string): Promise<string[]> {
    const start = reversed(end);
    const { endings } = await this.head();
    const last = fileOf(`${start}\uffff`, endings);
    const files = [...new Set([fileOf(start, endings), last])];
    const words = await Promise.all(files.map((file) => this.#endings(file)));
    return words
      .flat()
      .filter((word) => word.startsWith(start))
      .map(reversed);
  }

  async postings({ postings }: TermEntry): Promise<Posting[]> {
    if (typeof postings === 'string') return decodePostings(postings);
    if ('file' in postings) return this.#load(`postings-${postings.file}.txt`, decodePostings);
    const lines = await this.#load(`lists-${postings.list}.txt`, (text) => text.split('\n'));
    return decodePostings(lines[postings.line] ?? '');
  }

  /** The part of the site that a document belongs to. */
  async group(document: number): Promise<ResultGroup> {
    const { groups } = await this.head();
    return groups.findLast(([, first]) => first <= document)?.[0] ?? 'pages';
  }

  async record(document: number): Promise<ResultRecord> {
    const { documentsPerFile } = await this.head();
    const records = await this.#records(Math.floor(document / documentsPerFile));
    const record = records[document % documentsPerFile];
    if (!record) throw new Error(`The search index has no document ${document}.`);
    return record;
  }

  details(document: number): Promise<ResultDetails> {
    return this.#load(`details-${document}.json`, (text) => JSON.parse(text) as ResultDetails);
  }
}

/** The place of the first term that does not come before the given one. */
function firstFrom(terms: readonly TermEntry[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.term ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
