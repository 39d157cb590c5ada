import type { QueryLanguages } from '@/lib/search/expand';
import { bestSentence, highlight } from '@/lib/search/highlight';
import type { FoundDocument, FoundGroup } from '@/lib/search/site-search';
import type { SearchWords } from './search-words';

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
}

/** Draws the groups of a result, each with a heading, and a button where there are more. */
export function drawGroups(groups: readonly FoundGroup[], drawing: Drawing): HTMLElement[] {
  return groups.map(({ group, documents }) => {
    const list = element('ul', { className: 'result-list' });
    const heading = element('h2', {}, drawing.words.groups[group]);
    const section = element('section', {}, heading, list);
    showMore(list, documents, section, drawing);
    return section;
  });
}

const shownAtOnce = 5;

function showMore(
  list: HTMLElement,
  documents: readonly FoundDocument[],
  section: HTMLElement,
  drawing: Drawing,
): void {
  const shown = documents.slice(0, shownAtOnce);
  list.append(...shown.map((document) => drawDocument(document, drawing)));
  const rest = documents.slice(shownAtOnce);
  if (rest.length === 0) return;
  const button = element('button', { type: 'button', className: 'button' }, drawing.words.more);
  button.addEventListener('click', () => {
    button.remove();
    showMore(list, rest, section, drawing);
    list.children[list.children.length - Math.min(rest.length, shownAtOnce)]
      ?.querySelector('a')
      ?.focus();
  });
  section.append(button);
}

/** An item of the list; its words follow as soon as they are read. */
function drawDocument(found: FoundDocument, drawing: Drawing): HTMLElement {
  const item = element('li', {});
  fillItem(item, found, drawing).catch(drawing.fail);
  return item;
}

async function fillItem(
  item: HTMLElement,
  found: FoundDocument,
  { languages, words }: Drawing,
): Promise<void> {
  const { path, title, date = '', state, summary, isFallback, german } = await found.record();
  const mark = (text: string) => marked(text, found.terms, languages);
  const reason = (label: string, ...text: Child[]) =>
    item.append(element('p', { className: 'reason' }, `${label} `, ...text));
  const own = (text: string) => (isFallback ? [germanRun(mark(text))] : mark(text));
  const passage = element('p', {}, ...own(summary));
  const link = element('a', { href: path }, ...own(title));
  const marks = state ? [element('strong', { className: 'mark' }, state)] : [];
  item.append(link, ' ', ...marks, element('span', { className: 'result-date' }, date), passage);
  const byGerman = (name: string) => reason(words.byGerman, germanRun(mark(name)));
  const best = (texts: string[]) => bestSentence(texts, found.terms, languages);
  const official = best([german ?? '']);
  if (found.isByGerman && official) byGerman(official);
  if (item.querySelector('mark')) return;
  const details = await found.details();
  const [sentence, synonym, name] = [details.sentences, details.synonyms, details.german].map(best);
  if (sentence) passage.replaceChildren(...own(sentence));
  else if (synonym) reason(words.keyword, ...mark(synonym));
  else if (name) byGerman(name);
  else if (found.isByGerman && german) byGerman(german);
}

const germanRun = (children: Child[]): HTMLElement =>
  element('bdi', { lang: 'de', dir: 'ltr' }, ...children);

const marked = (text: string, terms: ReadonlySet<string>, languages: QueryLanguages): Child[] =>
  highlight(text, terms, languages).map(({ text: part, isMarked }) =>
    isMarked ? element('mark', {}, part) : part,
  );
