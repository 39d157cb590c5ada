import { Packer } from 'docx';
import { matrixDocument } from '@/lib/matrix/docx';
import type { MatrixRow, MatrixWords } from '@/lib/matrix/matrix';

/** The filled matrix as a Word file. Loaded on demand: the library weighs more than the page. */
export function matrixFile(words: MatrixWords, rows: readonly MatrixRow[]): Promise<Blob> {
  return Packer.toBlob(matrixDocument(words, rows));
}
