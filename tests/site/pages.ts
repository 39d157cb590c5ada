import { readFileSync } from 'node:fs';
import { isLocale, type Locale, localeCodes } from '../../lib/locales.ts';

const pathsIn = (sitemap: string): string[] =>
  [...readFileSync(`out${sitemap}`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );

/** The paths of all pages in the sitemaps, as the finished site lists them. */
export const allPages: string[] = pathsIn('/sitemap.xml').flatMap(pathsIn);

/** The paths of all pages of one language. */
export const pagesIn = (locale: Locale): string[] =>
  allPages.filter((path) => path.startsWith(`/${locale}/`));

/** The language of a path; `/` has none. */
export function localeOf(path: string): Locale | undefined {
  const code = path.split('/')[1] ?? '';
  return isLocale(code) ? code : undefined;
}

export { localeCodes };
