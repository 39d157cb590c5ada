import { Packer } from 'docx';
import type { Locale } from '../locales.ts';
import { matrixDocument } from '../matrix/docx.ts';
import { emptyRows } from '../matrix/matrix.ts';
import { matrixOdt } from '../matrix/odt.ts';
import { matrixWords } from '../matrix/words.ts';
import { matrixAddress, pathIn } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** The empty matrix as a Word file and as an OpenDocument text. */
export function matrixFiles(locale: Locale): SiteFile[] {
  const words = matrixWords(locale);
  return [
    {
      path: pathIn(locale, matrixAddress('docx')),
      content: () => Packer.toBuffer(matrixDocument(words, emptyRows)),
    },
    {
      path: pathIn(locale, matrixAddress('odt')),
      content: () => matrixOdt(words, emptyRows),
    },
  ];
}
