import { Packer } from 'docx';
import { fileRoute } from './file-route.ts';
import { matrixWords } from './matrix-words.ts';
import { contentTypeOf } from './publish/content-types.ts';
import { emptyRows } from './publish/matrix.ts';
import { matrixDocument } from './publish/matrix-docx.ts';
import { matrixOdt } from './publish/matrix-odt.ts';

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
