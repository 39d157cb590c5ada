import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildsFolder } from '../folders.ts';

/** What a running build tells others about itself. */
export interface BuildRecord {
  /** The name of its version of the site, unique to it. */
  id: string;
  /** Its process. */
  pid: number;
  /** When it began, as an ISO 8601 time. */
  since: string;
}

const file = join(buildsFolder, 'build.json');

/** The record of the build that runs, or of one that was killed; null when the last one ended well. */
export function readRecord(): BuildRecord | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as BuildRecord;
  } catch {
    return null;
  }
}

/** Writes the record, so that it is read whole or not at all. */
export function writeRecord(record: BuildRecord): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(record)}\n`, { flush: true });
  renameSync(`${file}.new`, file);
}

/** Removes the record of a build that came to its end. */
export function removeRecord(): void {
  rmSync(file, { force: true });
}
