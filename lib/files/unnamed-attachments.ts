import { globSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sourceLocale } from '../locales.ts';
import { getPressReleases } from '../press/archive.ts';
import { attachmentPath, attachmentsFolder } from '../urls.ts';

/** Takes out of a finished site what came with releases that are not to be seen, or with none. */
export async function removeUnnamedAttachments(folder: string): Promise<void> {
  const named = new Set(
    getPressReleases(sourceLocale).flatMap((release) =>
      (release.facts.attachments ?? []).map(({ file }) => attachmentPath(release, file)),
    ),
  );
  const entries = globSync(join(folder, attachmentsFolder, '**'), { withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]) => join(entry.parentPath, entry.name);
  for (const path of entries.filter((entry) => !entry.isDirectory()).map(pathOf)) {
    if (!named.has(`/${relative(folder, path)}`)) await rm(path);
  }
  // The name of a folder would tell of a release that waits; the longest path is the innermost.
  const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf);
  for (const path of folders.sort((a, b) => b.length - a.length)) {
    await rmdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY') throw error;
    });
  }
}
