import { sourceLocale } from '../../../lib/locales.ts';
import { absolute, sideBySideAddress } from '../../../lib/urls.ts';
import type { Check, Finding } from './check.ts';
import { all, attribute, having, isLeftOut, linkOf, type Page, pathOf } from './page.ts';
import { isNotFoundPage } from './site.ts';

const beside = sideBySideAddress('/');
const isNumberList = (path: string) => path === '/pm/' || path.startsWith('/pm/jahr/');

interface Address {
  canonical?: string;
  isLeftOut: boolean;
}

/**
 * Every page names the address by which search engines should know it: its own, or the page that it
 * repeats, which must be one that search engines may know.
 */
export function canonical(): Check {
  const pages = new Map<string, Address>();
  return {
    name: 'Canonical addresses',
    page(page) {
      const own = linkOf(page, 'canonical');
      pages.set(page.path, { canonical: own, isLeftOut: isLeftOut(page) });
      const shared = attribute(having(page, 'property', 'og:url'), 'content');
      return [
        ...problemsOfKind(page, own),
        ...(isLeftOut(page) && own !== absolute(page.path) ? [] : problemsOfSharing(own, shared)),
      ];
    },
    site() {
      return [...pages].flatMap(([path, { canonical }]): Finding[] => {
        if (!canonical || canonical === absolute(path)) return [];
        const target = pages.get(pathOf(canonical));
        if (target?.canonical === canonical && !target.isLeftOut) return [];
        return [{ path, problem: `leads to ${canonical}, which does not stand for itself` }];
      });
    },
  };
}

function problemsOfSharing(own: string | undefined, shared: string | undefined): string[] {
  return shared === own ? [] : [`is shared as ${shared}, but is known as ${own}`];
}

function problemsOfKind(page: Page, own: string | undefined): string[] {
  const { path } = page;
  const wrong = (expected: string) => [`names ${own} as its address, not ${expected}`];
  if (isNotFoundPage(path) || isNumberList(path)) {
    if (!isLeftOut(page)) return ['may be indexed, although it says nothing of its own'];
    return own ? wrong('none') : [];
  }
  if (path.startsWith('/pm/')) {
    const releases = absolute(`/${sourceLocale}/presse/`);
    if (!isLeftOut(page)) return ['may be indexed beside the release'];
    // Where several offices have given a number, the page stands for none of their releases.
    if (all(page, 'h2').length > 1) return own ? wrong('none') : [];
    return own?.startsWith(releases) ? [] : wrong(`a page below ${releases}`);
  }
  const isBeside = path.endsWith(beside);
  if (isBeside && !isLeftOut(page)) return ['may be indexed beside its document'];
  const expected = absolute(isBeside ? path.slice(0, -beside.length + 1) : path);
  if (own === expected) return [];
  const german = expected.replace(/(?<=^https?:\/\/[^/]+\/)[^/]+/, sourceLocale);
  return isLeftOut(page) && own === german ? [] : wrong(expected);
}
