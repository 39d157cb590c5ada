import type { VFile } from 'vfile';
import { type Place, placeAt } from '../markdown/place-at.ts';
import { type UnsafePassage, visible } from '../markdown/unsafe-text.ts';

export { type Place, placeAt };

/** Adds an error to a file: it stops the build. The reason says what is wrong and what to do. */
export function reportProblem(file: VFile, reason: string, place?: Place): void {
  file.message(visible(reason), { place, source: 'content' }).fatal = true;
}

/** Adds an error about a passage of the file's own text. */
export function reportPassage(file: VFile, { index, reason }: UnsafePassage): void {
  reportProblem(file, reason, placeAt(String(file), index));
}

/** Adds a warning to a file: it is told, and the site is built. */
export function warn(file: VFile, reason: string, place?: Place): void {
  file.message(visible(reason), { place, source: 'content' });
}

/** Where words first stand in a file. */
export function placeOf(file: VFile, words: string): Place {
  const text = String(file);
  return { line: placeAt(text, Math.max(text.indexOf(words), 0)).line, column: 1 };
}
