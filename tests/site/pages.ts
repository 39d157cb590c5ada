import { siteFolder } from '../../lib/build/folders.ts';
import { sitemapPaths } from '../../lib/build/sitemap-paths.ts';
import type { Locale } from '../../lib/locales.ts';

const allPages = sitemapPaths(siteFolder);

/** The paths of all pages of one language, as the sitemaps of the finished site list them. */
export const pagesIn = (locale: Locale): string[] =>
  allPages.filter((path) => path.startsWith(`/${locale}/`));
