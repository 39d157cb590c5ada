import type { VFile } from 'vfile';
import { sourceLocale } from '../locales.ts';
import type { CheckedDocument, CheckedWords } from '../source/document.ts';
import type { TranslationLock } from './lock.ts';
import { sectionHashes, staleSections } from './section-hashes.ts';

/** The fingerprints of a checked text. */
export const hashesOf = ({ words, body }: CheckedWords): string[] =>
  sectionHashes({ ...words, body });

/** How old translations are beside the German text. */
export interface Freshness {
  /**
   * Translations that are older than the German text. They differ from it until somebody translates
   * the new words, so no other check may stop the site because of that.
   */
  older: ReadonlySet<VFile>;
  /** Their sections whose German text is newer, see {@link staleSections}. */
  stale: ReadonlyMap<VFile, readonly number[]>;
}

/** Warns of translations whose German text has changed since, and of those never accepted. */
export function checkFreshness(
  documents: readonly CheckedDocument[],
  lock: TranslationLock,
): Freshness {
  const older = new Set<VFile>();
  const stale = new Map<VFile, readonly number[]>();
  for (const { german, file, recorded } of documents.flatMap((each) =>
    translationsOf(each, lock),
  )) {
    const sections = staleSections(german, recorded);
    stale.set(file, sections);
    const problem = recorded ? ageProblem(file.path, sections) : unknown(file.path);
    if (problem) file.message(problem);
    if (problem && recorded) older.add(file);
  }
  return { older, stale };
}

interface Translation {
  file: VFile;
  german: readonly string[];
  recorded: readonly string[] | undefined;
}

function translationsOf({ path, words }: CheckedDocument, lock: TranslationLock): Translation[] {
  const source = words.get(sourceLocale);
  if (!source) return [];
  const german = hashesOf(source);
  return [...words]
    .filter(([locale]) => locale !== sourceLocale)
    .map(([locale, { file }]) => ({ file, german, recorded: lock[path]?.[locale] }));
}

const unknown = (path: string): string =>
  `Für diese Übersetzung ist nicht vermerkt, aus welchem deutschen Text sie entstand. Prüfen Sie sie, dann: npm run translations -- accept ${path}`;

function ageProblem(path: string, stale: readonly number[]): string | undefined {
  if (stale.length === 0) return undefined;
  const sections = stale.map((index) => index + 1).join(', ');
  return `Der deutsche Text ist neuer (Abschnitt ${sections}). Was sich geändert hat: npm run translations -- diff ${path}`;
}
