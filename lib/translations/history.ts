import { spawnSync } from 'node:child_process';
import { VFile } from 'vfile';
import { checkedWords } from '../source/document.ts';
import { hashesOf } from './freshness.ts';
import { sectionTexts } from './section-hashes.ts';

const git = (...args: string[]): string =>
  spawnSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout ?? '';

/**
 * Looks in the history of a German file for the sections that a translation was made from.
 *
 * @returns fingerprint → words; a section that is in no commit is missing
 */
export function formerSections(file: string, wanted: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const missing = new Set(wanted);
  for (const commit of git('log', '--format=%H', '--follow', '--', file).split('\n')) {
    if (!commit || missing.size === 0) break;
    const words = checkedWords(new VFile({ path: file, value: git('show', `${commit}:${file}`) }));
    if (!words) continue;
    const texts = sectionTexts({ ...words.words, body: words.body });
    for (const [index, hash] of hashesOf(words).entries()) {
      if (missing.delete(hash)) found.set(hash, texts[index] ?? '');
    }
  }
  return found;
}
