import { getReferenced, type PressRelease } from '../content.ts';
import { longDate } from '../dates.ts';
import type { Locale } from '../locales.ts';
import { translator } from '../messages.ts';
import type { Remark } from '../schema.ts';
import { absolute, pathTo } from '../urls.ts';

/** What can become of a release after it was published. */
export type StateName = 'withdrawn' | 'replaced' | 'corrected';

export interface ReleaseState {
  name: StateName;
  date: string;
  reason?: Remark;
  /** The release that counts now, where there is one. */
  successor?: PressRelease;
}

/**
 * THE place that knows whether a release still stands: pages, lists, files, feeds, citations and the
 * search ask here. Nothing for a release that does.
 */
export function stateOf({ facts, locale }: PressRelease): ReleaseState | undefined {
  const { withdrawn, replacedBy, changes = [] } = facts;
  const successor = replacedBy && getReferenced(replacedBy.release, locale, 'press');
  if (withdrawn) return { name: 'withdrawn', ...withdrawn, successor };
  if (replacedBy) return { name: 'replaced', date: replacedBy.date, successor };
  const corrections = changes.filter(({ kind }) => kind === 'correction').map(({ date }) => date);
  const date = corrections.sort().at(-1);
  return date ? { name: 'corrected', date } : undefined;
}

/** The state in one or two words, to stand beside a title. */
export function stateWord(release: PressRelease): string | undefined {
  const state = stateOf(release);
  return state && translator(release.locale, 'PressRelease')(`states.${state.name}`);
}

/** The title for places that show nothing else: with the state, where there is one. */
export function titleWithState(release: PressRelease): string {
  return [release.title, stateWord(release)].filter(Boolean).join(' – ');
}

/**
 * The state in sentences: what happened when, and which release counts now.
 *
 * @param locale the language of the sentences; that of the reader unless said otherwise
 */
export function stateNote(release: PressRelease, locale: Locale = release.locale) {
  const state = stateOf(release);
  if (!state) return undefined;
  const t = translator(locale, 'PressRelease');
  const happened = t(state.name, { date: longDate(locale, state.date) });
  const { successor } = state;
  if (!successor) return happened;
  const { number, officialTitle } = successor.facts;
  const name = number ? t('releaseNumber', { number }) : officialTitle;
  return `${happened} ${t('successor')} ${name}, ${absolute(pathTo(locale, successor))}`;
}
