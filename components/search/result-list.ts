import type { QueryLanguages } from '@/lib/search/expand';
import { bestPassage, highlight } from '@/lib/search/highlight';
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

/** Draws the groups of a result, each with a heading, and a button where there are more. */
export function drawGroups(
  groups: readonly FoundGroup[],
  languages: QueryLanguages,
  words: SearchWords,
): HTMLElement[] {
  return groups.map(({ group, documents }) => {
    const list = element('ul', { className: 'result-list' });
    const heading = element('h2', {}, words.groups[group]);
    const section = element('section', {}, heading, list);
    showMore(list, documents, section, languages, words);
    return section;
  });
}

const shownAtOnce = 5;

function showMore(
  list: HTMLElement,
  documents: readonly FoundDocument[],
  section: HTMLElement,
  languages: QueryLanguages,
  words: SearchWords,
): void {
  const items = documents
    .slice(0, shownAtOnce)
    .map((document) => drawDocument(document, languages, words));
  list.append(...items);
  const rest = documents.slice(shownAtOnce);
  if (rest.length === 0) return;
  const button = element('button', { type: 'button', className: 'more' }, words.more);
  button.addEventListener('click', () => {
    button.remove();
    showMore(list, rest, section, languages, words);
    list.children[list.children.length - Math.min(rest.length, shownAtOnce)]
      ?.querySelector('a')
      ?.focus();
  });
  section.append(button);
}

function drawDocument(
  found: FoundDocument,
  languages: QueryLanguages,
  words: SearchWords,
): HTMLElement {
  const title = element('a', {});
  const date = element('span', { className: 'result-date' });
  const passage = element('p', {});
  const item = element('li', {}, title, passage);
  const mark = (text: string) => marked(text, found.terms, languages);
  found.record().then(async (record) => {
    title.href = record.path;
    title.append(...mark(record.title));
    if (record.date) {
      date.append(record.date);
      title.after(date);
    }
    passage.append(...mark(record.summary));
    if (found.isByGerman && record.german) {
      const german = element('bdi', { lang: 'de', dir: 'ltr' }, ...mark(record.german));
      item.append(element('p', { className: 'by-german' }, `${words.byGerman} `, german));
    }
    if (passage.querySelector('mark') || !record.hasPassages) return;
    const best = bestPassage(await found.passages(), found.terms, languages);
    if (best) passage.replaceChildren(...mark(best));
  });
  return item;
}

const marked = (text: string, terms: ReadonlySet<string>, languages: QueryLanguages): Child[] =>
  highlight(text, terms, languages).map(({ text: part, isMarked }) =>
    isMarked ? element('mark', {}, part) : part,
  );
