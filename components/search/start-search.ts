import type { QueryLanguages } from '@/lib/search/expand';
import { IndexReader } from '@/lib/search/index-reader';
import { type Found, groupsOf, searchIndex, together } from '@/lib/search/site-search';
import { drawGroups, element } from './result-list';
import type { SearchWords } from './search-words';

const pauseForPages = 80;
const pauseForReleases = 450;

/** Makes the form of a search page answer while somebody types, and keeps the query in the address. */
export function startSearch(host: HTMLElement, languages: QueryLanguages): void {
  const words = JSON.parse(host.dataset.words ?? '{}') as SearchWords;
  const pages = new IndexReader(readFrom(host.dataset.pages));
  const releases = new IndexReader(readFrom(host.dataset.releases));
  const form = host.querySelector('form') as HTMLFormElement;
  const field = host.querySelector('input') as HTMLInputElement;
  const status = host.querySelector('[role=status]') as HTMLElement;
  const results = host.querySelector('.search-results') as HTMLElement;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let round = 0;

  const query = () => field.value.trim();

  /** Answers what stands in the field, and says so when something cannot be loaded. */
  function answer(withReleases: boolean): void {
    round += 1;
    const asked = query();
    if (asked) answerTo(asked, round, withReleases).catch(failIn(round));
    else clear();
  }

  /** Shows what an index has found, unless somebody has typed on in the meantime. */
  async function answerTo(asked: string, mine: number, withReleases: boolean): Promise<void> {
    const ofPages = await searchIndex(asked, pages, languages);
    if (mine === round) await show(asked, ofPages, withReleases);
    if (!withReleases) return;
    const ofReleases = await searchIndex(asked, releases, languages);
    if (mine === round) await show(asked, together(ofPages, ofReleases), false);
  }

  const failIn = (mine: number) => () => {
    if (mine === round) fail();
  };

  async function show(asked: string, found: Found, isUnfinished: boolean): Promise<void> {
    const { suggestion, documents } = found;
    const count = documents.length;
    if (count === 0 && isUnfinished) return;
    const drawing = { languages, words, fail: failIn(round) };
    const groups = await groupsOf(found);
    results.replaceChildren(
      ...(suggestion ? [drawSuggestion(suggestion)] : []),
      ...drawGroups(groups, drawing),
      ...(count === 0 ? [element('p', {}, words.nothingHint)] : []),
    );
    status.textContent =
      count === 0 ? words.nothing.replace('{query}', asked) : resultsText(words.results, count);
  }

  function drawSuggestion(suggestion: string): HTMLElement {
    const link = element('a', { href: addressFor(suggestion) }, suggestion);
    return element('p', { className: 'did-you-mean' }, `${words.didYouMean} `, link);
  }

  function clear(): void {
    status.replaceChildren();
    results.replaceChildren();
  }

  function fail(): void {
    const retry = element('button', { type: 'button', className: 'button' }, words.retry);
    retry.addEventListener('click', () => answer(true));
    status.replaceChildren(words.failed, ' ', retry);
  }

  function readAddress(): void {
    field.value = new URLSearchParams(location.search).get('q') ?? field.value;
    answer(true);
  }

  function follow(): void {
    history.replaceState(null, '', addressFor(query()));
    answer(true);
  }

  field.addEventListener('input', () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [setTimeout(() => answer(false), pauseForPages), setTimeout(follow, pauseForReleases)];
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const timer of timers) clearTimeout(timer);
    history.pushState(null, '', addressFor(query()));
    answer(true);
  });
  host.addEventListener('keydown', (event) => moveFocus(event, field, results));
  addEventListener('popstate', readAddress);

  pages.warm().catch(fail);
  releases.warm().catch(() => undefined);
  // On a slow connection words may stand in the field before this script arrives.
  if (query()) follow();
  else if (location.search) readAddress();
}

const readFrom =
  (folder = '') =>
  async (name: string): Promise<string> => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${response.status} ${folder}${name}`);
    return response.text();
  };

const addressFor = (query: string): string =>
  query ? `?${new URLSearchParams({ q: query })}` : location.pathname;

function resultsText(forms: SearchWords['results'], count: number): string {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other ?? '';
  return form.replace('{count}', count.toLocaleString(lang));
}

/** The arrow keys lead from the field to the results and back. */
function moveFocus(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const places = [field, ...results.querySelectorAll('a')];
  const place = places.indexOf(document.activeElement as HTMLElement);
  const next = step !== undefined && place >= 0 ? places[place + step] : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
