import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
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
  const found = globSync(join(folder, attachmentsFolder, '**'), { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of found) {
    if (!named.has(`/${relative(folder, path)}`)) await rm(path);
  }
}
