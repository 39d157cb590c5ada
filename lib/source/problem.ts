import type { VFile } from 'vfile';
import { type UnsafePassage, visible } from '../markdown/unsafe-text.ts';

export interface Place {
  line: number;
  column: number;
}

/** Adds an error to a file: it stops the build. The reason says what is wrong and what to do. */
export function reportProblem(file: VFile, reason: string, place?: Place): void {
  file.message(visible(reason), { place, source: 'content' }).fatal = true;
}

/** Adds an error about a passage of the file's own text. */
export function reportPassage(file: VFile, { index, reason }: UnsafePassage): void {
  reportProblem(file, reason, placeAt(String(file), index));
}

/** The line and column, from 1, of a passage of a text. */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
