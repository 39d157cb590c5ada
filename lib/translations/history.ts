import { spawnSync } from 'node:child_process';
import { VFile } from 'vfile';
import { checkedWords } from '../source/document.ts';
import { type Part, partsOfMessages, partsOfWords } from './parts.ts';
import type { Translation } from './translations.ts';

const git = (...args: string[]): string =>
  spawnSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout ?? '';

/**
 * Looks in the history of the German file for the parts that a translation was made from and that
 * are in it no more.
 *
 * @returns fingerprint → part; a part that is in no commit is missing
 */
export function formerParts({ kind, germanFile, german, recorded = [] }: Translation) {
  const found = new Map<string, Part>();
  const current = new Set(german.map(({ hash }) => hash));
  const missing = new Set(recorded.filter((hash) => !current.has(hash)));
  const { path } = germanFile;
  for (const commit of git('log', '--format=%H', '--follow', '--', path).split('\n')) {
    if (!commit || missing.size === 0) break;
    const value = git('show', `${commit}:./${path}`);
    for (const part of partsIn(kind, new VFile({ path, value }))) {
      if (missing.delete(part.hash)) found.set(part.hash, part);
    }
  }
  return found;
}

/** Notes are read with their document only, so that their former words are not looked for. */
function partsIn(kind: Translation['kind'], file: VFile): Part[] {
  if (kind === 'messages') return partsOfMessages(file);
  const words = kind === 'document' ? checkedWords(file) : undefined;
  return words ? partsOfWords(words) : [];
}
