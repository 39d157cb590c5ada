import { siteFolder } from '../../lib/export/folders.ts';
import { sitemapPaths } from '../../lib/export/sitemap-paths.ts';
import { isLocale, type Locale, localeCodes } from '../../lib/locales.ts';

/** The paths of all pages in the sitemaps, as the finished site lists them. */
export const allPages: string[] = sitemapPaths(siteFolder);

/** The paths of all pages of one language. */
export const pagesIn = (locale: Locale): string[] =>
  allPages.filter((path) => path.startsWith(`/${locale}/`));

/** The language of a path; `/` has none. */
export function localeOf(path: string): Locale | undefined {
  const code = path.split('/')[1] ?? '';
  return isLocale(code) ? code : undefined;
}

export { localeCodes };
