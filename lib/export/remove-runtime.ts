import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { withoutRuntime } from './without-runtime.ts';

/** Removes Next's runtime from an exported site, in place. */
export async function removeRuntime(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const address = relative(folder, path);
    if (isRuntimeFile(address)) await rm(path);
    else if (address.endsWith('.html')) await cleanPage(path, address);
  }
  const folders = entries.filter((entry) => entry.isDirectory());
  for (const entry of folders.reverse()) await removeIfEmpty(join(entry.parentPath, entry.name));
}

async function cleanPage(path: string, address: string): Promise<void> {
  const html = await readFile(path, 'utf8');
  await writeFile(path, withoutRuntime(html, address));
}

async function removeIfEmpty(folder: string): Promise<void> {
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

/**
 * Scripts of Next, payloads of React, and the second copies of the 404 page.
 *
 * @example isRuntimeFile('de/presse/index.txt') // true
 * @example isRuntimeFile('robots.txt') // false
 */
export function isRuntimeFile(address: string): boolean {
  return (
    /(^|\/)(index|__next\.[^/]*|_not-found|404)\.txt$/.test(address) ||
    /^_next\/static\/.*\.(js|json|map)$/.test(address) ||
    /^(_not-found|404)(\/|\.txt)/.test(address)
  );
}
