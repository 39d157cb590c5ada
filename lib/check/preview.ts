import { type ContentProblem, writeProblems } from '../library/problems.ts';
import type { Inspection } from './check.ts';

/** Tells the pages of `npm run dev` what stops the content of today from being shown. */
export function tellPreview({ files }: Inspection): void {
  const problems = files.flatMap(({ path, messages }): ContentProblem[] =>
    messages
      .filter(({ fatal }) => fatal)
      .map(({ line, reason }) => ({ place: line ? `${path}:${line}` : path, reason })),
  );
  writeProblems({
    title:
      'In den Inhalten ist ein Fehler. Bis er behoben ist, zeigt die Vorschau den Stand davor.',
    problems,
  });
}
