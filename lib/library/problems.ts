import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFolder } from './store.ts';

/** A mistake in `content/`, for the preview of people who write. */
export interface ContentProblem {
  /** File and line. */
  place: string;
  reason: string;
}

/** What a preview tells above each page; nothing when the content is in order. */
export interface Problems {
  title: string;
  problems: readonly ContentProblem[];
}

const file = join(libraryFolder, 'problems.json');

/** Leaves problems for the pages of `npm run dev`, or takes the former ones away. */
export function writeProblems(problems: Problems): void {
  mkdirSync(libraryFolder, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(problems));
  renameSync(`${file}.new`, file);
}

/** The problems of the content of today. */
export const readProblems = (): Problems | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Problems) : undefined;
