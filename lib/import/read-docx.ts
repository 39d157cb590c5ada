import mammoth from 'mammoth';
import { cleanText } from './clean-text.ts';
import { readHtml } from './read-html.ts';
import type { Source } from './source.ts';

/** Word's styles for what a release is called, in English and German Word. */
const styles = ['Title', 'Titel'].map((name) => `p[style-name='${name}'] => h1:fresh`);

/** Reads a Word document: its body, with lists, tables and footnotes. */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: styles, ignoreEmptyParagraphs: true },
  );
  // The way back from a footnote is no word of the release.
  return readHtml(cleanText(value.replace(/<a href="#[^"]*">↑<\/a>/g, '')));
}
