import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { buildsFolder, exportFolder, siteFolder, versionsFolder } from '../folders.ts';
import { flush, flushEntry } from './flush.ts';

const nextLink = join(buildsFolder, 'link');

/** The name under which a site from the time when `out` was a folder is kept; it sorts first. */
const firstVersion = '0';

/** The name of a version that is built now; later ones sort behind earlier ones. */
export const newVersion = (): string => new Date().toISOString().replace(/[-:.]/g, '');

/** When the build of a version began; nothing when the name is none of `newVersion`. */
export function startOf(version: string): Date | undefined {
  const time = version.replace(/^(.{4})(..)(..T..)(..)(..)(\d{3}Z)$/, '$1-$2-$3:$4:$5.$6');
  return time === version ? undefined : new Date(time);
}

/**
 * Makes room for a build: removes what builds that were killed left, and versions older than the
 * published one and the one before it, which a server may still be reading. If the site was lost
 * between its folder and its link, the newest version is the site again.
 */
export function clearForBuild(): void {
  mkdirSync(versionsFolder, { recursive: true });
  for (const path of [exportFolder, nextLink]) rmSync(path, { recursive: true, force: true });
  const newest = versions().at(-1);
  if (!siteExists() && newest !== undefined) linkSite(newest);
  const published = publishedVersion();
  const former = formerVersion();
  for (const version of versions()) {
    if (version === published || version === former) continue;
    rmSync(join(versionsFolder, version), { recursive: true });
  }
}

/**
 * Publishes what was written to `exportFolder`: it gets its final name, and the link to the site is
 * replaced by a link to it in one step, so that there is a complete site at every moment.
 */
export async function publishExport(version: string): Promise<void> {
  await flush(exportFolder);
  renameSync(exportFolder, join(versionsFolder, version));
  await flushEntry(versionsFolder);
  await publishVersion(version);
}

/** Makes a version the site, in one step. */
export async function publishVersion(version: string): Promise<void> {
  linkSite(version);
  await flushEntry(dirname(siteFolder));
}

/** The versions that are kept, the oldest first. */
export const versions = (): string[] =>
  existsSync(versionsFolder) ? readdirSync(versionsFolder).sort() : [];

/** The version before the published one, if it is still there. */
export function formerVersion(): string | undefined {
  const published = publishedVersion();
  return versions()
    .filter((version) => published !== null && version < published)
    .at(-1);
}

function linkSite(version: string): void {
  const target = relative(dirname(siteFolder), join(versionsFolder, version));
  symlinkSync(target, nextLink);
  const keptFolder = join(versionsFolder, firstVersion);
  const isFolder = siteExists() && lstatSync(siteFolder).isDirectory();
  // A folder cannot be replaced in one step; this happens once, on the first build after `out` was one.
  if (isFolder) renameSync(siteFolder, keptFolder);
  try {
    renameSync(nextLink, siteFolder);
  } catch (error) {
    if (isFolder) renameSync(keptFolder, siteFolder);
    throw error;
  }
}

/** Whether there is a site to serve; a link that leads nowhere is none. */
const siteExists = (): boolean => existsSync(siteFolder);

/** The version that is the site; null when there is none, or when it is still a folder. */
export function publishedVersion(): string | null {
  if (!siteExists() || !lstatSync(siteFolder).isSymbolicLink()) return null;
  return basename(readlinkSync(siteFolder));
}
