import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapIndexPath } from '../urls.ts';

/**
 * The paths of all pages that the sitemaps of a finished site name.
 *
 * @throws when a sitemap is missing
 */
export function sitemapPaths(folder: string): string[] {
  const namedIn = (sitemap: string): string[] =>
    Array.from(
      readFileSync(join(folder, sitemap), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
      ([, url = '']) => new URL(url).pathname,
    );
  return namedIn(sitemapIndexPath).flatMap(namedIn);
}
