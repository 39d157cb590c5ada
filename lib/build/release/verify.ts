import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { locationsIn } from '../sitemap-paths.ts';

const alwaysThere = ['index.html', '404.html', 'sitemap.xml'];
const endOfPage = '</html>';

/**
 * What is missing or broken in a finished site, as sentences for the person who builds: files every site has,
 * pages of the sitemap, empty files, pages that break off. A site with a problem is not published.
 */
export function problemsOf(folder: string): string[] {
  const isFile = (path: string) => existsSync(join(folder, path));
  const missing = alwaysThere.filter((path) => !isFile(path));
  if (missing.length > 0) return missing.map((path) => `${path} fehlt.`);
  const named = namedIn(folder, 'sitemap.xml');
  if (named.length === 0) return ['sitemap.xml nennt keine Seite.'];
  return [
    ...named
      .filter((path) => !isFile(path))
      .map((path) => `${path} fehlt, aber die Sitemap nennt die Datei.`),
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) =>
      problemOf(join(folder, path), path),
    ),
  ];
}

/** The files that a sitemap names, and those that are named by the sitemaps among them. */
function namedIn(folder: string, sitemap: string): string[] {
  if (!existsSync(join(folder, sitemap))) return [];
  const files = locationsIn(readFileSync(join(folder, sitemap), 'utf8')).map(fileOf);
  const sitemaps = files.filter((file) => file.endsWith('.xml'));
  return [...files, ...sitemaps.flatMap((file) => namedIn(folder, file))];
}

/**
 * The file that is served at an address.
 *
 * @example fileOf('https://www.example.org/de/presse/') // 'de/presse/index.html'
 */
function fileOf(url: string): string {
  const path = decodeURI(new URL(url).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function problemOf(file: string, name: string): string[] {
  const stats = statSync(file);
  if (stats.isDirectory()) return [];
  if (stats.size === 0) return [`${name} ist leer.`];
  if (!name.endsWith('.html') || endOf(file, stats.size).endsWith(endOfPage)) return [];
  return [`${name} bricht ab: Die Datei endet nicht mit ${endOfPage}.`];
}

/** The last characters of a file. */
function endOf(file: string, size: number): string {
  const length = Math.min(size, endOfPage.length + 2);
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, bytes, 0, length, size - length);
  closeSync(descriptor);
  return bytes.toString('utf8').trimEnd();
}
