import type { Analyzer } from './analyzer.ts';
import type { CompoundSplitter } from './compounds.ts';
import {
  decodePostings,
  encodeEndings,
  encodePostings,
  encodeTerms,
  type IndexHead,
  maximalImpact,
  type Posting,
  reversed,
  type TermEntry,
} from './format.ts';
import { facetMark, germanMark, isLatin, type ResultDetails, type ResultRecord } from './record.ts';
import { isNumber, wordsOf } from './words.ts';

/** A stretch of a document's text. */
export interface Field {
  text: string;
  /** How much a word here says about the document: 1 for running text. */
  weight: number;
  /** Whether the text is German on a page in another language. */
  german?: boolean;
  /** Whether it names the document: of several names that share a word, the best one counts. */
  isLabel?: boolean;
}

export interface SearchDocument {
  record: ResultRecord;
  fields: Field[];
  details: ResultDetails;
  /** What it is filed under: terms of `facetTerm`. */
  facets?: string[];
}

export interface IndexOptions {
  /** The language of the documents. */
  own: Analyzer;
  german: Analyzer;
  /** Whether the documents are in German. */
  isGerman: boolean;
  /** Whether Latin letters mean that a word is foreign, as in Arabic. */
  isLatinForeign: boolean;
  compounds: CompoundSplitter;
}

/** Above this many characters, terms are spread over files that are loaded when needed. */
const smallIndex = 60_000;
const termsPerFile = 9_000;
const endingsPerFile = 12_000;
const longPostings = 500;
const documentsPerFile = 8;
const termsPerList = 200;
/** In a large index, a word that stands in more than this share of the documents finds nothing. */
const tooFrequent = { share: 0.35, from: 200 };

/** The weight of a word that stands in running text. */
const runningText = 1;

/** How much each further name with the same word counts, and how far all of them can lift the best. */
const otherNames = 0.5;
const mostOfNames = 1.45;

/** Where the weight of a word stops to grow, and how much long documents are held back. */
const saturation = 6;
const lengthPenalty = 0.1;

/**
 * Writes a search index as `lib/search/format.ts` describes it.
 *
 * @param documents in the order in which equally good results are listed, group by group
 * @returns file names and contents
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: IndexOptions,
): Map<string, string> {
  const files = new Map<string, string>();
  const entries = termEntries(documents, options, files);
  const isSmall = sizeOf(entries) <= smallIndex;
  const termFiles = isSmall ? [listed(entries, files)] : chunks(entries, termsPerFile, entrySize);
  termFiles.forEach((chunk, index) => {
    files.set(`terms-${index}.txt`, encodeTerms(chunk));
  });
  const endings = isSmall ? [] : chunks(backwards(entries), endingsPerFile, ({ length }) => length);
  endings.forEach((chunk, index) => {
    files.set(`endings-${index}.txt`, encodeEndings(chunk));
  });
  for (let first = 0; first < documents.length; first += documentsPerFile) {
    const records = documents.slice(first, first + documentsPerFile).map(({ record }) => record);
    files.set(`documents-${first / documentsPerFile}.json`, JSON.stringify(records));
  }
  documents.forEach(({ details }, index) => {
    files.set(`details-${index}.json`, JSON.stringify(details));
  });
  const head: IndexHead = {
    documents: documents.length,
    documentsPerFile,
    termsPerList: isSmall ? termsPerList : 0,
    groups: groupsOf(documents),
    terms: termFiles.map(([first]) => first?.term ?? ''),
    endings: endings.map(([first]) => first ?? ''),
  };
  return files.set('index.json', JSON.stringify(head));
}

/** Where each group begins. */
function groupsOf(documents: readonly SearchDocument[]): IndexHead['groups'] {
  return documents.flatMap(({ record: { group } }, index): IndexHead['groups'] =>
    group === documents[index - 1]?.record.group ? [] : [[group, index]],
  );
}

/** The terms without their postings, which go to files of their own. */
function listed(entries: readonly TermEntry[], files: Map<string, string>): TermEntry[] {
  for (let first = 0; first < entries.length; first += termsPerList) {
    const lines = entries.slice(first, first + termsPerList).map(({ postings }) => postings);
    files.set(`lists-${first / termsPerList}.txt`, lines.join('\n'));
  }
  return entries.map(({ term }, index) => ({
    term,
    postings: { list: Math.floor(index / termsPerList), line: index % termsPerList },
  }));
}

function termEntries(
  documents: readonly SearchDocument[],
  options: IndexOptions,
  files: Map<string, string>,
): TermEntry[] {
  const counts = documents.map((document) => weigh(document, options));
  const lengths = counts.map((terms) =>
    [...terms.values()].reduce((sum, weight) => sum + weight, 0),
  );
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
  const postings = new Map<string, Posting[]>();
  counts.forEach((terms, document) => {
    const penalty = 1 - lengthPenalty + (lengthPenalty * (lengths[document] ?? 0)) / (average || 1);
    for (const [term, weight] of terms) {
      const share = weight / (weight + saturation * penalty);
      const impact = Math.max(1, Math.round(share * maximalImpact));
      const list = postings.get(term);
      if (list) list.push({ document, impact });
      else postings.set(term, [{ document, impact }]);
    }
    for (const facet of documents[document]?.facets ?? []) {
      const list = postings.get(facet) ?? [];
      list.push({ document, impact: 1 });
      postings.set(facet, list);
    }
  });
  let longLists = 0;
  return [...postings]
    .filter(
      ([term, { length }]) =>
        term.startsWith(facetMark) ||
        documents.length < tooFrequent.from ||
        length <= documents.length * tooFrequent.share,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, list]) => {
      const text = encodePostings(list);
      if (text.length <= longPostings || documents.length < tooFrequent.from) {
        return { term, postings: text };
      }
      files.set(`postings-${longLists}.txt`, text);
      longLists += 1;
      return { term, postings: { file: longLists - 1, documents: list.length } };
    });
}

/** The terms of a document, each with the sum of the weights of its places. */
function weigh(document: SearchDocument, options: IndexOptions): Map<string, number> {
  const terms = new Map<string, number>();
  const names = new Map<string, number[]>();
  const addText: Add = (term, weight) => terms.set(term, (terms.get(term) ?? 0) + weight);
  const addName: Add = (term, weight) => names.set(term, [...(names.get(term) ?? []), weight]);
  const addTo = options.isGerman ? addToGermanPage : addToForeignPage;
  for (const field of document.fields) {
    const { text, weight, german, isLabel } = field;
    const add = isLabel ? addName : addText;
    if (options.own.writesSyllables && !german && weight > runningText) {
      for (const pair of pairsOf(text)) addWord(pair, options.own, weight, add);
    }
    for (const { text: word } of wordsOf(text)) addTo(word, field, options, add);
  }
  for (const [term, weights] of names) addText(term, weightOfNames(weights));
  return terms;
}

/** The best of the names in which a word stands counts, the others hardly. */
function weightOfNames(weights: readonly number[]): number {
  const best = Math.max(...weights);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Math.min(best + (all - best) * otherNames, best * mostOfNames);
}

/** On a German page a word counts with the parts of a compound. */
function addToGermanPage(
  word: string,
  { weight }: Field,
  { own, compounds }: IndexOptions,
  add: Add,
): void {
  addWord(word, own, weight, add);
  addCompound(word, own, compounds, weight, add);
}

/**
 * On a page in another language German words are marked; a Latin word among foreign letters may be
 * German too, so it counts a little as such.
 */
function addToForeignPage(
  word: string,
  { weight, german: isGerman }: Field,
  { own, german, isLatinForeign, compounds }: IndexOptions,
  add: Add,
): void {
  const mark = (term: string, share: number) => add(germanMark + term, share);
  if (isGerman) {
    addWord(word, german, weight, mark);
    addCompound(word, german, compounds, weight, mark);
    return;
  }
  addWord(word, own, weight, add);
  if (isLatinForeign && isLatin(word)) addWord(word, german, weight / 4, mark);
}

/** Neighbouring words as one: `bác sĩ` → `bácsĩ`. */
function pairsOf(text: string): string[] {
  const words = wordsOf(text).map(({ text: word }) => word);
  return words.slice(1).map((word, index) => words[index] + word);
}

type Add = (term: string, weight: number) => void;

/** Words such as articles count in titles and names only, where somebody may ask for them. */
function addWord(word: string, analyzer: Analyzer, weight: number, add: Add): void {
  const { whole, parts, isStop } = analyzer.analyse(word);
  if (isStop && weight <= runningText) return;
  for (const term of whole) add(term, weight);
  for (const term of parts.flat()) add(term, weight * 0.7);
}

function addCompound(
  word: string,
  analyzer: Analyzer,
  compounds: CompoundSplitter,
  weight: number,
  add: Add,
): void {
  for (const piece of word.split(/[-‐‑·‧•]+/)) {
    for (const part of compounds.inside(analyzer.fold(piece))) {
      addWord(part, analyzer, weight * 0.7, add);
    }
  }
}

const entrySize = ({ term, postings }: TermEntry): number =>
  term.length + (typeof postings === 'string' ? postings.length : 6) + 2;

const sizeOf = (entries: readonly TermEntry[]): number =>
  entries.reduce((sum, entry) => sum + entrySize(entry), 0);

/** Words that stand in more than one document, written backwards; the others are rarely meant. */
function backwards(entries: readonly TermEntry[]): string[] {
  return entries
    .filter(
      ({ term, postings }) =>
        !isNumber(term) && !term.startsWith(facetMark) && isRepeated(postings),
    )
    .map(({ term }) => reversed(term))
    .sort();
}

const isRepeated = (postings: TermEntry['postings']): boolean =>
  typeof postings !== 'string' || decodePostings(postings).length > 1;

/** Cuts a list into stretches of about the given size. */
function chunks<T>(items: readonly T[], size: number, sizeOfItem: (item: T) => number): T[][] {
  const result: T[][] = [[]];
  let filled = 0;
  for (const item of items) {
    if (filled >= size) {
      result.push([]);
      filled = 0;
    }
    result.at(-1)?.push(item);
    filled += sizeOfItem(item);
  }
  return result;
}
