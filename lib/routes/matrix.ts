import { Packer } from 'docx';
import { contentTypeOf } from '../hosting/content-types.ts';
import { matrixDocument } from '../matrix/docx.ts';
import { emptyRows } from '../matrix/matrix.ts';
import { matrixOdt } from '../matrix/odt.ts';
import { matrixWords } from '../matrix/words.ts';
import { fileRoute } from './file.ts';

/** The empty matrix as a Word file in every language. */
export const matrixDocxRoute = () =>
  fileRoute({
    contentType: contentTypeOf('.docx'),
    write: async (locale) =>
      new Uint8Array(await Packer.toBuffer(matrixDocument(await matrixWords(locale), emptyRows))),
  });

/** The empty matrix as an OpenDocument text in every language. */
export const matrixOdtRoute = () =>
  fileRoute({
    contentType: contentTypeOf('.odt'),
    write: async (locale) => matrixOdt(await matrixWords(locale), emptyRows),
  });
