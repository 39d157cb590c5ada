import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapIndexPath } from '../urls.ts';

/** The addresses that a sitemap, or a list of sitemaps, names. */
export const locationsIn = (xml: string): string[] =>
  Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url = '']) => url);

/**
 * The paths of all pages that the sitemaps of a finished site name.
 *
 * @throws when a sitemap is missing
 */
export function sitemapPaths(folder: string): string[] {
  const namedIn = (sitemap: string): string[] =>
    locationsIn(readFileSync(join(folder, sitemap), 'utf8')).map((url) => new URL(url).pathname);
  return namedIn(sitemapIndexPath).flatMap(namedIn);
}
