import { type CheckedDocument, checkDocument } from './document.ts';
import { readContent } from './files.ts';
import { contentFolder } from './folder.ts';

/** The documents whose files can be read, without a report of what is wrong with the others. */
export async function readDocuments(folder = contentFolder): Promise<CheckedDocument[]> {
  const { documents } = await readContent(folder);
  return documents.map(checkDocument);
}
