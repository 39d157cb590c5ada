import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedDocument } from '../source/document.ts';
import { reportProblem } from '../source/problem.ts';
import { attachmentPath } from '../urls.ts';

/** Checks that every file that a release names is there. */
export function checkAttachments(documents: readonly CheckedDocument[]): void {
  for (const { kind, factsFile: file, facts, slug } of documents) {
    if (kind !== 'press' || !file || !facts) continue;
    for (const { file: name } of facts.attachments ?? []) {
      const path = join('public', attachmentPath({ kind: 'press', slug }, name));
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) continue;
      reportProblem(file, `Die Anlage ${path} gibt es nicht. Legen Sie die Datei dort ab.`);
    }
  }
}
