import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { origin } from '../../../lib/urls.ts';

export type Element = DefaultTreeAdapterTypes.Element;

/** One HTML file of the finished site. */
export interface Page {
  /** Its address: `/de/presse/`, or `/404.html`. */
  path: string;
  html: string;
  /** All elements in the order of the document. */
  elements: readonly Element[];
}

/** Reads a page; the tree lives as long as the page is looked at. */
export function parsePage(path: string, html: string): Page {
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      elements.push(child);
      walk(child);
    }
  };
  walk(parse(html));
  return { path, html, elements };
}

/** The value of an attribute; `undefined` when the element does not have it. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The elements of a page with one of these tag names. */
export function all(page: Page, ...names: string[]): Element[] {
  return page.elements.filter(({ tagName }) => names.includes(tagName));
}

/** The first element of a page on which an attribute has a value. */
export function having(page: Page, name: string, value: string): Element | undefined {
  return page.elements.find((element) => attribute(element, name) === value);
}

/** The words in an element. White space is one space; spaces that keep words together remain. */
export function textOf(element: Element | undefined): string {
  const collect = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(collect).join('') : '';
  };
  return (element?.childNodes ?? [])
    .map(collect)
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}

/** The words of the page's title. */
export const titleOf = (page: Page): string => textOf(all(page, 'title')[0]);

/** The content of a `<meta name>`. */
export const metaOf = (page: Page, name: string): string | undefined =>
  attribute(having(page, 'name', name), 'content');

/** The target of a `<link rel>`. */
export const linkOf = (page: Page, rel: string): string | undefined =>
  attribute(having(page, 'rel', rel), 'href');

/** Whether search engines are told to leave the page out. */
export const isLeftOut = (page: Page): boolean =>
  metaOf(page, 'robots')?.includes('noindex') ?? false;

/** The path of an address, which may itself be a path; nothing when it is not an address. */
export const pathOf = (address: string): string => URL.parse(address, origin)?.pathname ?? '';
