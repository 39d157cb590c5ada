import type { QueryLanguages } from '@/lib/search/expand';
import { bestSentence, highlight } from '@/lib/search/highlight';
import { germanEnd, germanStart } from '@/lib/search/record';
import type { FoundDocument, FoundGroup } from '@/lib/search/site-search';
import { countText, type SearchWords } from './search-words';

type Child = Node | string;

/** An element with children; there is no markup in strings. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** What results are drawn with. */
export interface Drawing {
  languages: QueryLanguages;
  words: SearchWords;
  /** Says that something could not be loaded. */
  fail: () => void;
  /** How many results of a group to show at once, where a reader comes back to them. */
  shown?: Readonly<Record<string, number>>;
}

const shownAtOnce = 5;

/** Draws the groups of a result, each with a heading, and a button where there are more. */
export async function drawGroups(
  groups: readonly FoundGroup[],
  drawing: Drawing,
): Promise<HTMLElement[]> {
  return Promise.all(groups.map((group) => drawGroup(group, drawing)));
}

async function drawGroup({ group, documents }: FoundGroup, drawing: Drawing): Promise<HTMLElement> {
  const list = element('ul', { className: 'result-list' });
  list.setAttribute('role', 'list');
  const heading = element(
    'h2',
    {},
    drawing.words.groups[group],
    element('span', { className: 'result-count' }, ` (${countText(documents.length)})`),
  );
  const section = element('section', {}, heading, list);
  section.dataset.group = group;
  const close = documents.filter(({ isClose }) => isClose).length;
  const first = drawing.shown?.[group] ?? Math.min(close, shownAtOnce);
  await append(list, documents.slice(0, first), drawing);
  offerMore(list, documents.slice(first), drawing);
  return section;
}

/** A button that shows the next results and leads to the first of them. */
function offerMore(list: HTMLElement, rest: readonly FoundDocument[], drawing: Drawing): void {
  if (rest.length === 0) return;
  const { more } = drawing.words;
  const label = `${more} (${countText(rest.length)})`;
  const button = element('button', { type: 'button', className: 'button' }, label);
  const showNext = async () => {
    const [first] = await append(list, rest.slice(0, shownAtOnce), drawing);
    first?.querySelector('a')?.focus();
    button.remove();
    offerMore(list, rest.slice(shownAtOnce), drawing);
  };
  button.addEventListener('click', () => {
    button.disabled = true;
    showNext().catch(drawing.fail);
  });
  list.after(button);
}

async function append(
  list: HTMLElement,
  documents: readonly FoundDocument[],
  drawing: Drawing,
): Promise<HTMLElement[]> {
  const items = await Promise.all(documents.map((document) => drawDocument(document, drawing)));
  list.append(...items);
  return items;
}

/** An item of the list; why it was found follows as soon as that is read. */
async function drawDocument(found: FoundDocument, drawing: Drawing): Promise<HTMLElement> {
  const { path, title, date, state, place, isGermanPlace, summary, isFallback, german } =
    await found.record();
  const { languages, words } = drawing;
  const mark = (text: string) => marked(text, found.terms, languages);
  const own = (text: string) => (isFallback ? [germanRun(mark(text))] : mark(text));
  const link = element('a', { href: path }, ...own(title));
  const where = [
    ...(place ? [element('span', {}, isGermanPlace ? germanRun([place]) : place)] : []),
    ...(date ? [element('span', {}, date)] : []),
  ];
  const passage = element('p', {}, ...own(summary));
  const item = element('li', {}, link);
  if (state) item.append(' ', element('strong', { className: 'mark' }, state));
  if (where.length > 0) item.append(element('p', { className: 'result-place' }, ...where));
  item.append(passage);
  const reason = (label: string, ...text: Child[]) =>
    item.append(element('p', { className: 'reason' }, `${label} `, ...text));
  const byGerman = (name: string) => reason(words.byGerman, germanRun(mark(name)));
  const best = (texts: string[]) => bestSentence(texts, found.terms, languages);
  const official = best([german ?? '']);
  if (found.isByGerman && official) byGerman(official);

  async function tellReason(): Promise<void> {
    if (item.querySelector('mark')) return;
    const details = await found.details();
    const [sentence, synonym, name] = [details.sentences, details.synonyms, details.german].map(
      best,
    );
    if (sentence) passage.replaceChildren(...(isFallback ? own(sentence) : passages(sentence)));
    else if (synonym) reason(words.keyword, ...mark(synonym));
    else if (name) byGerman(name);
    else if (found.isByGerman && german) byGerman(german);
  }

  /** A sentence in which German words say that they are German. */
  const passages = (sentence: string): Child[] =>
    sentence
      .split(germanRuns)
      .flatMap((text, place) => (place % 2 === 1 ? [germanRun(mark(text))] : mark(text)));

  tellReason().catch(drawing.fail);
  return item;
}

const germanRuns = new RegExp(`${germanStart}([^${germanEnd}]*)${germanEnd}`, 'u');

const germanRun = (children: Child[]): HTMLElement =>
  element('bdi', { lang: 'de', dir: 'ltr' }, ...children);

const marked = (text: string, terms: ReadonlySet<string>, languages: QueryLanguages): Child[] =>
  highlight(text, terms, languages).map(({ text: part, isMarked }) =>
    isMarked ? element('mark', {}, part) : part,
  );
