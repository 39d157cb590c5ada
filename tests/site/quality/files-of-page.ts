import { attribute, type Element, type Page } from './page.ts';

const relations = [
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'manifest',
  'modulepreload',
  'preload',
];

/** A file that the browser loads for a page. */
export interface LoadedFile {
  /** As the page writes it. */
  address: string;
  /** `stylesheet` … of a link, otherwise the name of the tag. The search names its part for a language. */
  as: string;
}

/** What a page makes a browser load. */
export function filesOfPage(page: Page): LoadedFile[] {
  return page.elements.flatMap((element) => {
    const address = addressIn(element);
    return address === undefined ? [] : [{ address, as: roleOf(element) }];
  });
}

const roleOf = (element: Element): string =>
  element.tagName === 'link' ? (attribute(element, 'rel') ?? '') : element.tagName;

function addressIn(element: Element): string | undefined {
  if (element.tagName === 'link') {
    return relations.includes(roleOf(element)) ? attribute(element, 'href') : undefined;
  }
  return attribute(element, 'src') ?? attribute(element, 'data-module');
}
