import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { CheckedDocument } from '../source/document.ts';
import { isLitter } from '../source/litter.ts';
import { reportProblem, warn } from '../source/problem.ts';
import { attachmentPath, attachmentsFolder } from '../urls.ts';

/**
 * Checks that every file that a release names is there and has contents, and warns of files that none
 * names: they are not published.
 *
 * @param contentFolder `public/` lies beside it
 * @returns the files that no release names, each with its warning
 */
export function checkAttachments(
  documents: readonly CheckedDocument[],
  contentFolder: string,
): VFile[] {
  const publicFolder = join(contentFolder, '..', 'public');
  const named = new Set<string>();
  for (const { kind, factsFile: file, facts, slug } of documents) {
    if (kind !== 'press' || !file || !facts) continue;
    for (const { file: name } of facts.attachments ?? []) {
      const path = join(publicFolder, attachmentPath({ kind: 'press', slug }, name));
      named.add(path);
      const found = lstatSync(path, { throwIfNoEntry: false });
      if (!found?.isFile()) {
        reportProblem(file, `Die Anlage ${path} gibt es nicht. Legen Sie die Datei dort ab.`);
      } else if (found.size === 0) {
        reportProblem(file, `Die Anlage ${path} ist leer. Legen Sie die Datei neu ab.`);
      }
    }
  }
  return filesBelow(join(publicFolder, attachmentsFolder))
    .filter((path) => !named.has(path))
    .map(unnamed);
}

function filesBelow(folder: string): string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !isLitter(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function unnamed(path: string): VFile {
  const file = new VFile({ path, value: '' });
  warn(
    file,
    'Kein Pressetext nennt diese Datei. Sie wird nicht veröffentlicht. Nennen Sie sie in der meta.yaml bei attachments, oder löschen Sie sie.',
  );
  return file;
}
