import { locationsIn } from '../../../lib/build/sitemap-paths.ts';
import { today } from '../../../lib/dates.ts';
import { absolute, sitemapIndexPath } from '../../../lib/urls.ts';
import { alternatesOf, fingerprint } from './alternates.ts';
import type { Check } from './check.ts';
import { isLeftOut, pathOf } from './page.ts';
import type { Site } from './site.ts';

/** What a sitemap may hold (https://www.sitemaps.org/protocol.html). */
const limit = { pages: 50_000, bytes: 52_428_800 };

interface Entry {
  url: string;
  /** The day of the last change. */
  changed?: string;
  languages: string;
}

/** The sitemaps of the site: the one that robots.txt names, or those that it lists. */
function sitemapsOf(site: Site): string[] {
  const first = site.read(sitemapIndexPath).toString();
  return first.includes('<sitemapindex') ? locationsIn(first).map(pathOf) : [sitemapIndexPath];
}

function entriesOf(sitemap: string): Entry[] {
  return [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => {
    const links = [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)];
    return {
      url: locationsIn(entry)[0] ?? '',
      changed: entry.match(/<lastmod>(.*?)<\/lastmod>/)?.[1],
      languages: fingerprint(links.map(([, language = '', href = '']) => [language, href])),
    };
  });
}

/** The sitemap lists every page that search engines may know, once, with its languages; no other. */
export function sitemap(): Check {
  const indexed = new Map<string, string>();
  return {
    name: 'Sitemap complete',
    page(page) {
      if (!isLeftOut(page)) indexed.set(absolute(page.path), fingerprint(alternatesOf(page)));
      return [];
    },
    site(site) {
      if (!site.files.has(sitemapIndexPath))
        return [{ path: sitemapIndexPath, problem: 'is not there' }];
      const listed = new Set<string>();
      const findings = sitemapsOf(site).flatMap((path) =>
        problemsOf(path, site, indexed, listed).map((problem) => ({ path, problem })),
      );
      const missing = [...indexed.keys()].filter((url) => !listed.has(url));
      return [...findings, ...missing.map((path) => ({ path, problem: 'is not in the sitemap' }))];
    },
  };
}

const isPastDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today();

function problemsOf(
  path: string,
  site: Site,
  indexed: Map<string, string>,
  listed: Set<string>,
): string[] {
  if (!site.files.has(path)) return ['is not there'];
  const content = site.read(path);
  const entries = entriesOf(content.toString());
  const problems = entries.flatMap(({ url, languages, changed }) => {
    const isTwice = listed.has(url);
    listed.add(url);
    if (isTwice) return [`lists ${url} twice`];
    if (changed && !isPastDay(changed)) return [`says that ${url} was changed on ${changed}`];
    if (!indexed.has(url)) return [`lists ${url}, which is not to be indexed`];
    return indexed.get(url) === languages ? [] : [`lists other languages of ${url} than it does`];
  });
  if (entries.length > limit.pages) problems.push(`lists more than ${limit.pages} pages`);
  if (content.length > limit.bytes) problems.push(`has more than ${limit.bytes} bytes`);
  return problems;
}
