import type { Locale } from '../locales.ts';
import { absolute, addressOf, pathIn } from '../urls.ts';
import { anchorOf, type Chapter } from './chapters.ts';

/** Where a link of a text leads in a booklet: to a place in it, or to the site. */
export type Target = { anchor: string } | { url: string };

/** Finds the target of each link in the texts of a booklet. */
export function targets(chapters: readonly Chapter[], locale: Locale): (href: string) => Target {
  const anchors = new Map(
    chapters
      .flatMap(({ page, documents }) => [page, ...documents])
      .map((document) => [addressOf(document), anchorOf(document)]),
  );
  return (href) => {
    const anchor = anchors.get(href);
    if (anchor) return { anchor };
    return { url: href.startsWith('/') ? absolute(pathIn(locale, href)) : href };
  };
}
