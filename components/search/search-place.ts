/** Where a reader was in the results; kept with the entry of the browser's history. */
export interface Place {
  /** How many results of each group were shown. */
  shown: Record<string, number>;
  scroll: number;
}

/** The place in the state of an entry of the history, if there is one. */
export function placeOf(state: unknown): Place | undefined {
  return state !== null && typeof state === 'object' && 'shown' in state && 'scroll' in state
    ? (state as Place)
    : undefined;
}

export const shownAt = (place: Place | undefined): Place['shown'] | undefined => place?.shown;

/** Keeps how far the results are unfolded and scrolled. */
export function savePlace(results: HTMLElement): void {
  const sections = [...results.querySelectorAll<HTMLElement>('section[data-group]')];
  const shown = sections.map((section) => [
    section.dataset.group,
    section.querySelectorAll('.result-list > li').length,
  ]);
  const place: Place = { shown: Object.fromEntries(shown), scroll: scrollY };
  history.replaceState(place, '');
}

/** Scrolls to where a reader was before. */
export function restorePlace(place: Place | undefined): void {
  if (place) scrollTo({ top: place.scroll, behavior: 'instant' });
}
