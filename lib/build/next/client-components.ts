import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Next's own routing and error boundaries, which every page refers to and none of ours needs. */
const ownOfNext = /\/node_modules\/next\/dist\/(esm\/)?(client\/components|lib)\//;

/**
 * Client components that pages of a build refer to. Without Next's runtime they would be dead, so
 * the site must not have any; `next/link` is one too.
 *
 * @param buildFolder Next's `.next`
 * @returns the modules, as paths in the project
 */
export async function clientComponents(buildFolder: string): Promise<string[]> {
  const found = new Set<string>();
  for await (const file of glob(
    join(buildFolder, 'server/app/**/*_client-reference-manifest.js'),
  )) {
    const manifest = await readFile(file, 'utf8');
    for (const path of clientModules(manifest)) if (!ownOfNext.test(path)) found.add(path);
  }
  return [...found].sort();
}

/** The modules named in a manifest, which assigns JSON to a global. */
function clientModules(manifest: string): string[] {
  const json = manifest.slice(manifest.indexOf('] = {') + '] = '.length).replace(/;?\s*$/, '');
  const { clientModules: modules } = JSON.parse(json) as { clientModules: Record<string, unknown> };
  return Object.keys(modules).map((path) => path.replace('[project]', '').replace(/ <.*$/, ''));
}
