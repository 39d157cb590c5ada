import { globSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { CheckedDocument } from '../source/document.ts';
import { reportProblem } from '../source/problem.ts';
import { attachmentPath, attachmentsFolder } from '../urls.ts';

/**
 * Checks that every file that a release names is there, and warns of files that none names.
 *
 * @returns the files that no release names
 */
export function checkAttachments(
  documents: readonly CheckedDocument[],
  publicFolder = 'public',
): VFile[] {
  const named = new Set<string>();
  for (const { kind, factsFile: file, facts, slug } of documents) {
    if (kind !== 'press' || !file || !facts) continue;
    for (const { file: name } of facts.attachments ?? []) {
      const path = join(publicFolder, attachmentPath({ kind: 'press', slug }, name));
      named.add(path);
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) continue;
      reportProblem(file, `Die Anlage ${path} gibt es nicht. Legen Sie die Datei dort ab.`);
    }
  }
  return globSync(join(publicFolder, attachmentsFolder, '**'), { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !named.has(path))
    .map((path) => {
      const file = new VFile({ path });
      file.message(
        'Diese Datei nennt keine Mitteilung. Sie wird nicht veröffentlicht. Nennen Sie sie bei attachments, oder löschen Sie sie.',
      );
      return file;
    });
}
