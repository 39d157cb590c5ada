import type { QueryLanguages } from '@/lib/search/expand';
import { IndexReader } from '@/lib/search/index-reader';
import { type Found, groupsOf, searchIndex, together } from '@/lib/search/site-search';
import { moveFocus } from './arrow-keys';
import { drawGroups, element } from './result-list';
import { placeOf, restorePlace, savePlace, shownAt } from './search-place';
import { SearchRequest } from './search-request';
import { resultsText, type SearchWords } from './search-words';

const pauseForPages = 80;
const pauseForReleases = 450;
/** Fewer letters are still being typed: that they find nothing is no news. */
const fewLetters = 3;

/** How much of an answer is asked for. */
type Extent = 'pages' | 'paused' | 'submitted';

/** Makes the form of a search page answer while somebody types, and keeps the query in the address. */
export function startSearch(host: HTMLElement, languages: QueryLanguages): void {
  new SearchPage(host, languages).start();
}

class SearchPage {
  readonly #host: HTMLElement;
  readonly #languages: QueryLanguages;
  readonly #words: SearchWords;
  readonly #pages: IndexReader;
  readonly #releases: IndexReader;
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #title = document.title;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #round = 0;

  constructor(host: HTMLElement, languages: QueryLanguages) {
    this.#host = host;
    this.#languages = languages;
    this.#words = JSON.parse(host.dataset.words ?? '{}') as SearchWords;
    this.#pages = new IndexReader(readFrom(host.dataset.pages));
    this.#releases = new IndexReader(readFrom(host.dataset.releases));
    this.#form = host.querySelector('form') as HTMLFormElement;
    this.#field = host.querySelector('input') as HTMLInputElement;
    this.#status = host.querySelector('[role=status]') as HTMLElement;
    this.#results = host.querySelector('.search-results') as HTMLElement;
  }

  start(): void {
    this.#field.addEventListener('input', () => this.#wait());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#follow('submitted');
    });
    this.#host.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#follow('submitted');
    });
    this.#host.addEventListener('keydown', (event) => moveFocus(event, this.#field, this.#results));
    addEventListener('popstate', () => this.#readAddress());
    addEventListener('pagehide', () => savePlace(this.#results));
    this.#results.addEventListener('click', () => savePlace(this.#results));
    this.#pages.warm().catch(() => this.#fail());
    this.#releases.warm().catch(() => undefined);
    // On a slow connection words may stand in the field before this script arrives.
    const isNew = !hasComeBack() && !location.search;
    if (isNew && this.#field.value.trim()) this.#follow('submitted');
    else this.#readAddress();
  }

  /** Answers from the pages soon, from all when nobody types any more. */
  #wait(): void {
    this.#stopWaiting();
    this.#timers = [
      setTimeout(() => this.#answer('pages'), pauseForPages),
      setTimeout(() => this.#follow('paused'), pauseForReleases),
    ];
  }

  #stopWaiting(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** Writes the request into the address: one entry of the history for what one looks for. */
  #follow(extent: Extent): void {
    this.#stopWaiting();
    const before = new SearchRequest(new URLSearchParams(location.search));
    const request = SearchRequest.of(this.#form);
    if (request.address !== before.address) {
      if (extent === 'paused' && request.continues(before)) {
        history.replaceState(null, '', request.address);
      } else {
        savePlace(this.#results);
        history.pushState(null, '', request.address);
      }
    }
    this.#answer(extent);
  }

  #readAddress(): void {
    this.#stopWaiting();
    const request = new SearchRequest(new URLSearchParams(location.search));
    request.fill(this.#form);
    const details = this.#host.querySelector('details');
    if (details && (request.facets.length > 0 || request.isByDate)) details.open = true;
    this.#answer('submitted');
  }

  /** Answers what stands in the form, and says so when something cannot be loaded. */
  #answer(extent: Extent): void {
    this.#round += 1;
    const round = this.#round;
    const request = SearchRequest.of(this.#form);
    document.title = request.words ? `${request.words} – ${this.#title}` : this.#title;
    if (request.words || request.facets.length > 0) {
      this.#answerTo(request, round, extent).catch(() => this.#failIn(round));
    } else {
      this.#status.replaceChildren();
      this.#results.replaceChildren();
    }
  }

  /** Shows what an index has found, unless somebody has typed on in the meantime. */
  async #answerTo(request: SearchRequest, round: number, extent: Extent): Promise<void> {
    const { words, facets, isByDate } = request;
    const place = placeOf(history.state);
    const isNarrowed = facets.length > 0;
    const pages = isNarrowed ? nothing : await searchIndex(words, this.#pages, this.#languages);
    if (pages.documents.length > 0) await this.#show(pages, round);
    if (extent === 'pages') return;
    const options = { facets, isByDate };
    const releases = await searchIndex(words, this.#releases, this.#languages, options);
    const found = together(pages, releases);
    if (releases.documents.length > 0 || pages.documents.length === 0) {
      await this.#show(found, round);
    }
    if (round !== this.#round) return;
    this.#tell(words, found, extent);
    restorePlace(place);
  }

  async #show(found: Found, round: number): Promise<void> {
    const drawing = {
      languages: this.#languages,
      words: this.#words,
      fail: () => this.#failIn(round),
      shown: shownAt(placeOf(history.state)),
    };
    const groups = await drawGroups(groupsOf(found), drawing);
    if (round === this.#round) this.#results.replaceChildren(...groups);
  }

  /** Says how much was found, once it is certain, and what else may have been meant. */
  #tell(words: string, { documents, suggestion }: Found, extent: Extent): void {
    const count = documents.length;
    if (count === 0 && extent === 'paused' && [...words].length < fewLetters) return;
    if (suggestion) this.#results.prepend(this.#didYouMean(suggestion));
    if (count === 0) this.#results.append(element('p', {}, this.#words.nothingHint));
    const message = count === 0 ? this.#nothing(words) : [resultsText(this.#words.results, count)];
    const told = element('span', {}, ...message);
    if (told.textContent !== this.#status.textContent) this.#status.replaceChildren(...message);
  }

  #nothing(words: string): (string | Node)[] {
    const [before = '', after = ''] = this.#words.nothing.split('{query}');
    return [before, element('bdi', {}, words), after];
  }

  #didYouMean(suggestion: string): HTMLElement {
    const request = new SearchRequest(new URLSearchParams({ q: suggestion }));
    const link = element('a', { href: request.address }, element('bdi', {}, suggestion));
    return element('p', { className: 'did-you-mean' }, `${this.#words.didYouMean} `, link);
  }

  #failIn(round: number): void {
    if (round === this.#round) this.#fail();
  }

  #fail(): void {
    const retry = element('button', { type: 'button', className: 'button' }, this.#words.retry);
    retry.addEventListener('click', () => this.#answer('submitted'));
    this.#status.replaceChildren(this.#words.failed, ' ', retry);
  }
}

const nothing: Found = { documents: [], coverage: 0 };

/** Whether the page was reached with the browser's buttons, or loaded again. */
function hasComeBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

const readFrom =
  (folder = '') =>
  async (name: string): Promise<string> => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${response.status} ${folder}${name}`);
    return response.text();
  };
