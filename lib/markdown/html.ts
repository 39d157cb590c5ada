import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { isLocale, type Locale, localeEntry } from '../locales.ts';
import { absolute, pathIn, pathTo } from '../urls.ts';
import { withoutHeadingIds } from './headings.ts';

/** The body of a document as HTML that can stand anywhere: whole URLs, no ids, no components. */
export function standaloneHtml(body: Root, locale: Locale): string {
  const copy = withoutHeadingIds(body);
  visit(copy, 'element', (element, index, parent) => {
    if (element.tagName === 'Kontakt' && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    makeStandalone(element, locale);
    return undefined;
  });
  return toHtml(copy);
}

function makeStandalone(element: Element, locale: Locale): void {
  const { id, lang, href } = element.properties;
  if (element.tagName === 'Begriff') {
    element.tagName = 'a';
    element.properties = { href: absolute(pathTo(locale, { kind: 'term', slug: String(id) })) };
  } else if (element.tagName === 'Fremd') {
    element.tagName = 'bdi';
    const tag = String(lang);
    element.properties = { lang: tag, dir: isLocale(tag) ? localeEntry(tag).direction : 'auto' };
  } else if (typeof href === 'string' && href.startsWith('/')) {
    element.properties = { href: absolute(pathIn(locale, href)) };
  }
}
