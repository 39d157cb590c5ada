import { bodyTree } from '../markdown/body-tree.ts';
import type { TranslationLock } from '../translations/lock.ts';
import { sectionHashes, staleSections } from '../translations/section-hashes.ts';
import type { CheckedDocument, CheckedWords } from './document.ts';

/** The fingerprints of a checked text. */
export function hashesOf({ words, tree }: CheckedWords): string[] {
  return sectionHashes({ ...words, body: bodyTree(tree) });
}

/** Warns of translations whose German text has changed since, and of those never accepted. */
export function checkFreshness(
  documents: readonly CheckedDocument[],
  lock: TranslationLock,
  sourceLocale: string,
): void {
  for (const { path, words } of documents) {
    const source = words.get(sourceLocale);
    if (!source) continue;
    const german = hashesOf(source);
    for (const [locale, { file }] of words) {
      if (locale === sourceLocale) continue;
      const recorded = lock[path]?.[locale];
      const stale = staleSections(german, recorded);
      if (!recorded) {
        file.message(
          `Für diese Übersetzung ist nicht vermerkt, aus welchem deutschen Text sie entstand. Prüfen Sie sie, dann: npm run translations -- accept ${file.path}`,
        );
      } else if (stale.length > 0 || recorded.length !== german.length) {
        file.message(
          `Der deutsche Text ist neuer (Abschnitt ${stale.map((index) => index + 1).join(', ') || 'neu oder gelöscht'}). Was sich geändert hat: npm run translations -- diff ${file.path}`,
        );
      }
    }
  }
}
