import { hash } from 'node:crypto';
import { sourceLocale } from '../../../lib/locales.ts';
import { absolute, entryPath, localeOfPath, pathIn } from '../../../lib/urls.ts';
import type { Check, Finding } from './check.ts';
import { all, attribute, linkOf, type Page, pathOf } from './page.ts';

const defaultLanguage = 'x-default';

/** `hreflang` → URL, as a page names its other languages. */
export function alternatesOf(page: Page): [hreflang: string, url: string][] {
  return all(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang'))
    .map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']);
}

/** The same for the same languages, in any order; short, because a site has many pages. */
export const fingerprint = (languages: readonly [string, string][]): string =>
  hash('sha1', JSON.stringify(languages.toSorted()));

/**
 * A page that stands for itself names all its languages and a default; each of those pages names
 * the same ones (so A names B exactly when B names A).
 */
export function alternates(): Check {
  const sets = new Map<string, [string, string][]>();
  const pages = new Map<string, string>();
  return {
    name: 'Languages name each other',
    page(page) {
      const named = alternatesOf(page);
      if (named.length === 0) {
        return linkOf(page, 'canonical') === absolute(page.path) ? ['names no other language'] : [];
      }
      const set = fingerprint(named);
      if (!sets.has(set)) sets.set(set, named);
      pages.set(page.path, set);
      return problemsOf(page, named);
    },
    site: () =>
      [...pages].flatMap(([path, set]) =>
        (sets.get(set) ?? []).flatMap(([hreflang, url]): Finding[] =>
          pages.get(pathOf(url)) === set
            ? []
            : [{ path, problem: `names ${url} as ${hreflang}, which names other pages` }],
        ),
      ),
  };
}

function problemsOf(page: Page, named: [string, string][]): string[] {
  const problems: string[] = [];
  const byLanguage = new Map(named);
  if (byLanguage.size !== named.length) problems.push('names a language twice');
  if (!named.some(([, url]) => url === absolute(page.path))) problems.push('does not name itself');
  for (const [hreflang, url] of named) {
    if (hreflang !== defaultLanguage && localeOfPath(pathOf(url)) !== hreflang) {
      problems.push(`names ${url} as ${hreflang}`);
    }
  }
  const german = byLanguage.get(sourceLocale);
  const expected = german === absolute(pathIn(sourceLocale, '/')) ? absolute(entryPath) : german;
  const fallback = byLanguage.get(defaultLanguage);
  if (fallback !== expected)
    problems.push(`names ${fallback} as ${defaultLanguage}, not ${expected}`);
  return problems;
}
