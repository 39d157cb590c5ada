import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, lockFileName } from '../source/folder.ts';

/**
 * What is translated → language → fingerprints of the German parts it was translated from. Texts go by
 * the path of their document, words of the interface by `messages`, notes by the path of their file.
 */
export type TranslationLock = Record<string, Record<string, string[]>>;

/** The lock of a content folder; an empty one when nothing was accepted yet. */
export function readLock(folder = contentFolder): TranslationLock {
  const file = join(folder, lockFileName);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TranslationLock) : {};
}

/** Writes the lock with sorted keys and a line a translation, so that changes read well. */
export function writeLock(lock: TranslationLock, folder = contentFolder): void {
  const documents = Object.keys(lock)
    .sort()
    .map((path) => {
      const lines = Object.entries(lock[path] ?? {})
        .sort(([a], [b]) => a.localeCompare(b, 'en'))
        .map(([locale, hashes]) => `    ${JSON.stringify(locale)}: ${JSON.stringify(hashes)}`);
      return `  ${JSON.stringify(path)}: {\n${lines.join(',\n')}\n  }`;
    });
  writeFileSync(join(folder, lockFileName), `{\n${documents.join(',\n')}\n}\n`);
}
