import type { VFile } from 'vfile';
import { z } from 'zod';
import { reportProblem } from '../source/problem.ts';
import type { TranslationLock } from '../translations/lock.ts';

const shape = z.record(
  z.string(),
  z.record(z.string(), z.array(z.string().regex(/^[0-9a-f]{12}$/))),
);

/** Reads what translations were made from; an unreadable file is reported and counts as empty. */
export function checkLock(file: VFile | undefined): TranslationLock {
  if (!file) return {};
  try {
    return shape.parse(JSON.parse(String(file)));
  } catch {
    reportProblem(
      file,
      'Diese Datei schreibt nur das Programm. Jetzt ist sie nicht lesbar. Holen Sie die letzte Fassung zurück.',
    );
    return {};
  }
}
