import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKept } from '../../../lib/build/release/kept-files.ts';

/** The files of a finished site. */
export interface Site {
  /** The path of every file: `/de/index.html`, `/assets/search.js`. */
  files: ReadonlySet<string>;
  read(file: string): Buffer;
}

/** The site in a folder, without files kept from the one before; they are read when asked for. */
export function siteIn(folder: string): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return {
    files: new Set(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
        .filter((path) => !isKept(folder, path)),
    ),
    read: (file) => readFileSync(join(folder, file)),
  };
}

/** The files that are pages. */
export const pageFiles = (site: Site): string[] =>
  [...site.files].filter((file) => file.endsWith('.html'));

/**
 * The address of a page's file.
 *
 * @example addressOfFile('/de/index.html') // '/de/'
 */
export const addressOfFile = (file: string): string => file.replace(/(?<=\/)index\.html$/, '');

/** Whether a page is shown for addresses that do not exist; nobody is led to it. */
export const isNotFoundPage = (path: string): boolean => /\/404(?:\.html|\/)$/.test(path);

/** The file that answers a path, which ends in a slash or names the file. */
export function fileAt(site: Site, path: string): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}
