import type { VFile } from 'vfile';
import { sourceLocale } from '../locales.ts';
import { bodyTree } from '../markdown/body-tree.ts';
import type { CheckedDocument, CheckedWords } from '../source/document.ts';
import type { TranslationLock } from './lock.ts';
import { sectionHashes, staleSections } from './section-hashes.ts';

/** The fingerprints of a checked text. */
export function hashesOf({ words, tree }: CheckedWords): string[] {
  return sectionHashes({ ...words, body: bodyTree(tree) });
}

/**
 * Warns of translations whose German text has changed since, and of those never accepted.
 *
 * @returns the files of translations that are older than the German text. They differ from it until
 * somebody translates the new words, so no other check may stop the site because of that.
 */
export function checkFreshness(
  documents: readonly CheckedDocument[],
  lock: TranslationLock,
): ReadonlySet<VFile> {
  const older = new Set<VFile>();
  for (const { path, words } of documents) {
    const source = words.get(sourceLocale);
    if (!source) continue;
    const german = hashesOf(source);
    for (const [locale, { file }] of words) {
      if (locale === sourceLocale) continue;
      const recorded = lock[path]?.[locale];
      const problem = freshnessProblem(german, recorded, file.path);
      if (problem) file.message(problem);
      if (problem && recorded) older.add(file);
    }
  }
  return older;
}

function freshnessProblem(
  german: readonly string[],
  recorded: string[] | undefined,
  path: string,
): string | undefined {
  if (!recorded) {
    return `Für diese Übersetzung ist nicht vermerkt, aus welchem deutschen Text sie entstand. Prüfen Sie sie, dann: npm run translations -- accept ${path}`;
  }
  const stale = staleSections(german, recorded);
  if (stale.length === 0 && recorded.length === german.length) return undefined;
  const sections = stale.map((index) => index + 1).join(', ') || 'neu oder gelöscht';
  return `Der deutsche Text ist neuer (Abschnitt ${sections}). Was sich geändert hat: npm run translations -- diff ${path}`;
}
