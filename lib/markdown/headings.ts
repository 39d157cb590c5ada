import GithubSlugger, { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { plainText } from './plain-text.ts';

export interface Heading {
  id: string;
  text: string;
  depth: 2 | 3;
}

/**
 * Heading ids made from their words, ASCII only: `Was will das Land tun?` → `was-will-das-land-tun`.
 * A heading without such letters is an `abschnitt`.
 */
export function headingIds(body: Root): string[] {
  const slugger = new GithubSlugger();
  return headingElements(body).map((heading) => {
    const words = slug(asciiLetters(plainText(heading)));
    return slugger.slug(words || 'abschnitt');
  });
}

/** The same tree with the given ids on its headings, in order. */
export function withHeadingIds(body: Root, ids: readonly string[]): Root {
  const copy = structuredClone(body);
  headingElements(copy).forEach((heading, index) => {
    heading.properties.id = ids[index] ?? `abschnitt-${index + 1}`;
  });
  return copy;
}

/** The same tree without ids on its headings, to be shown beside the one that has them. */
export function withoutHeadingIds(body: Root): Root {
  const copy = structuredClone(body);
  for (const heading of headingElements(copy)) delete heading.properties.id;
  return copy;
}

/** The headings of a tree whose ids are set. */
export function headingsOf(body: Root): Heading[] {
  return headingElements(body).map((element) => ({
    id: String(element.properties.id),
    text: plainText(element),
    depth: element.tagName === 'h3' ? 3 : 2,
  }));
}

function headingElements(body: Root): Element[] {
  const headings: Element[] = [];
  visit(body, 'element', (element) => {
    if (element.tagName === 'h2' || element.tagName === 'h3') headings.push(element);
  });
  return headings;
}

function asciiLetters(text: string): string {
  return text
    .replace(/[äÄ]/g, 'ae')
    .replace(/[öÖ]/g, 'oe')
    .replace(/[üÜ]/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^\x20-\x7e]/g, '');
}
