import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { CheckedDocument } from '../source/document.ts';
import { isLitter } from '../source/litter.ts';
import { reportProblem } from '../source/problem.ts';
import { attachmentPath, firstSteps } from '../urls.ts';

/**
 * Checks that every file that a release names is there and has contents, and that no other lies beside
 * it: everything in this folder is published.
 *
 * @param contentFolder `public/` lies beside it
 * @returns the files that nobody names, each with its problem
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
  return filesBelow(join(publicFolder, firstSteps.attachments))
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
  reportProblem(
    file,
    'Kein Pressetext nennt diese Datei, und doch wäre sie für alle zu lesen. Nennen Sie sie in der meta.yaml bei attachments, oder löschen Sie sie.',
  );
  return file;
}
