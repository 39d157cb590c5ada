import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { plainText } from '../markdown/plain-text.ts';
import { sectionsOf } from '../markdown/sections.ts';

export interface SourceText {
  title: string;
  summary: string;
  body: Root;
}

/**
 * The words of each section of a text, without markup and with single spaces: first title, summary
 * and what stands before the first heading, then a section a heading.
 */
export function sectionTexts({ title, summary, body }: SourceText): string[] {
  return sectionsOf(body).map(({ heading, blocks }) => {
    const nodes = heading ? [heading, ...blocks] : blocks;
    const words = nodes.map((element) => plainText(element));
    return normalised((heading ? words : [title, summary, ...words]).join(' '));
  });
}

const normalised = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A short fingerprint of words: 12 hexadecimal digits of SHA-256. */
export const fingerprint = (words: string): string =>
  createHash('sha256').update(words).digest('hex').slice(0, 12);

/** The fingerprint of each section's words. */
export const sectionHashes = (text: SourceText): string[] => sectionTexts(text).map(fingerprint);

/**
 * Which sections of a translation are older than the German text: those made from words that
 * stand nowhere in it any more, and those after which German has a section more. A section that only
 * moved is not stale.
 *
 * @param recorded what the translation was made from; nothing when it was never accepted
 * @returns positions of sections, 0 for the one before the first heading
 */
export function staleSections(
  german: readonly string[],
  recorded: readonly string[] | undefined,
): number[] {
  if (!recorded) return [];
  const gone = recorded.flatMap((hash, index) => (german.includes(hash) ? [] : [index]));
  const fresh = german.flatMap((hash, index) => (recorded.includes(hash) ? [] : [index]));
  const missing = fresh
    .slice(gone.length)
    .map((index) => Math.max(0, recorded.indexOf(german[index - 1] ?? '')));
  return [...new Set([...gone, ...missing])].sort((one, other) => one - other);
}
