import type { VFile } from 'vfile';

interface Place {
  line: number;
  column: number;
}

/** Adds an error to a file: it stops the build. The reason says what is wrong and what to do. */
export function reportProblem(file: VFile, reason: string, place?: Place): void {
  file.message(reason, { place, source: 'content' }).fatal = true;
}
