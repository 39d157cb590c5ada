import { existsSync, realpathSync, statSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hasHashedName } from '../../hosting/headers.ts';
import { startOf } from './versions.ts';

/**
 * Adds to a new site the files with a hash in their names that only the former site has. A reader
 * who opened a page before the new site was published still needs its style, scripts and search.
 * What the former site had kept itself is left out, so that a site keeps files of one other only.
 *
 * @param former the site before; it need not exist
 */
export async function keepHashedFiles(folder: string, former: string): Promise<void> {
  if (!existsSync(former)) return;
  const entries = await readdir(former, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(former.length))
    .filter((path) => hasHashedName(path) && !isKept(former, path));
  for (const path of paths) {
    if (existsSync(join(folder, path))) continue;
    await cp(join(former, path), join(folder, path), { preserveTimestamps: true });
  }
}

/**
 * Whether a file of a published site was kept from the one before: it is older than the build. A
 * compressed copy may be older than the file beside it, and goes with that.
 */
export function isKept(site: string, path: string): boolean {
  if (!hasHashedName(path)) return false;
  const start = startOf(basename(realpathSync(site)));
  const file = join(site, path.replace(/\.(?:br|gz)$/, ''));
  return start !== undefined && statSync(file).mtime < start;
}
