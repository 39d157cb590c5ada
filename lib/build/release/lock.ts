import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { buildsFolder } from '../folders.ts';

const file = join(buildsFolder, 'lock');

/** SQLite's code for a database that another process has locked. */
const busy = 5;

/**
 * Takes the lock that lets one build run at a time. It is a lock of the operating system, reached
 * through SQLite because Node has no other way to it: it ends with the process that holds it,
 * however that process ends, so it is never stale and no process number is compared.
 *
 * @returns the lock, to be closed after the build; null while another build holds it
 * @throws when the file of the lock cannot be written
 */
export function takeLock(): DatabaseSync | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    const { errcode, message } = error as Error & { errcode?: number };
    if (errcode === busy) return null;
    throw new Error(
      `${file} kann nicht gesperrt werden (${message}). Geben Sie diesem Benutzer das Recht, dort zu schreiben.`,
    );
  }
}
