import type { MatrixRow } from '@/lib/matrix/matrix';

const key = 'matrix';

/** What a person asked this device to keep. A browser that keeps nothing is no error. */
export class MatrixStore {
  read(): MatrixRow[] | undefined {
    try {
      const rows: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      return Array.isArray(rows) && rows.length > 0 ? (rows as MatrixRow[]) : undefined;
    } catch {
      return undefined;
    }
  }

  write(rows: readonly MatrixRow[]): void {
    try {
      localStorage.setItem(key, JSON.stringify(rows));
    } catch {
      // Storage is full or forbidden: the form still works, and the file can be saved.
    }
  }

  clear(): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Storage is forbidden, so there is nothing to remove.
    }
  }
}
