import type { VFile } from 'vfile';
import type { CheckedDocument } from '../source/document.ts';
import type { TranslationLock } from './lock.ts';
import { allTranslations, type Translation } from './translations.ts';

/** How old translations are beside the German text. */
export interface Freshness {
  /**
   * Translations that are older than the German text, or may be: nobody has said of which they were
   * made. They differ from it until somebody translates the new words, so no other check may stop the
   * site because of that.
   */
  older: ReadonlySet<VFile>;
  /** Their sections whose German text is newer, see `staleSections`. */
  stale: Map<VFile, readonly number[]>;
}

/** Warns of translations whose German text has changed since, and of those never accepted. */
export function checkFreshness(
  documents: readonly CheckedDocument[],
  messages: ReadonlyMap<string, VFile>,
  lock: TranslationLock,
): Freshness {
  const older = new Set<VFile>();
  const stale = new Map<VFile, readonly number[]>();
  for (const translation of allTranslations(documents, messages, lock)) {
    const { file, recorded } = translation;
    if (translation.kind === 'document') stale.set(file, translation.stale);
    const problem = recorded ? ageProblem(translation) : unknown(translation);
    if (problem) file.message(problem);
    if (problem) older.add(file);
  }
  return { older, stale };
}

/**
 * Marks the beginning of translations of which nobody knows how old they are, where they differ from the
 * German text: readers learn that something may be missing.
 */
export function markDifferent({ older, stale }: Freshness, checkIds: readonly string[]): void {
  for (const file of older) {
    if (stale.get(file)?.length !== 0) continue;
    if (file.messages.some(({ ruleId }) => ruleId && checkIds.includes(ruleId)))
      stale.set(file, [0]);
  }
}

/** How the commands are told what to look at: notes of all languages stand in one file. */
const named = ({ kind, locale, file }: Translation): string =>
  kind === 'remarks' ? `${locale} ${file.path}` : file.path;

const unknown = (translation: Translation): string =>
  `Für diese Übersetzung${language(translation)} ist nicht vermerkt, aus welchem deutschen Text sie entstand. Prüfen Sie sie, dann: npm run translations -- accept ${named(translation)}`;

function ageProblem(translation: Translation): string | undefined {
  const { kind, stale, fresh } = translation;
  if (stale.length === 0) return undefined;
  const where =
    kind === 'document'
      ? `Abschnitt ${stale.map((index) => index + 1).join(', ')}`
      : fresh.map(({ name }) => name).join(', ') || 'gestrichen';
  return `Der deutsche Text${language(translation)} ist neuer (${where}). Was sich geändert hat: npm run translations -- diff ${named(translation)}`;
}

const language = ({ kind, locale }: Translation): string =>
  kind === 'remarks' ? ` der Notizen (${locale})` : '';
