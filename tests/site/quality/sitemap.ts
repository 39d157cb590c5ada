import { absolute } from '../../../lib/urls.ts';
import { alternatesOf, fingerprint } from './alternates.ts';
import type { Check, Finding } from './check.ts';
import { isLeftOut } from './page.ts';
import type { Site } from './site.ts';

const sitemapFile = '/sitemap.xml';

/** The entries of the sitemap: a URL and a fingerprint of its languages. */
function entriesOf(site: Site): [url: string, languages: string][] {
  const entries = [
    ...site
      .read(sitemapFile)
      .toString()
      .matchAll(/<url>(.*?)<\/url>/gs),
  ];
  return entries.map(([, entry = '']) => {
    const [, url = ''] = entry.match(/<loc>(.*?)<\/loc>/) ?? [];
    const links = entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g);
    return [url, fingerprint([...links].map(([, language = '', href = '']) => [language, href]))];
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
      if (!site.files.has(sitemapFile)) return [{ path: sitemapFile, problem: 'is not there' }];
      const listed = new Map<string, string>();
      const findings: Finding[] = [];
      for (const [url, languages] of entriesOf(site)) {
        if (listed.has(url)) findings.push({ path: sitemapFile, problem: `lists ${url} twice` });
        listed.set(url, languages);
        if (!indexed.has(url)) {
          findings.push({ path: sitemapFile, problem: `lists ${url}, which is not to be indexed` });
        } else if (indexed.get(url) !== languages) {
          findings.push({
            path: sitemapFile,
            problem: `lists other languages of ${url} than it does`,
          });
        }
      }
      const missing = [...indexed.keys()].filter((url) => !listed.has(url));
      return [...findings, ...missing.map((path) => ({ path, problem: 'is not in the sitemap' }))];
    },
  };
}
