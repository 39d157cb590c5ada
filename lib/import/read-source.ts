import { createHash } from 'node:crypto';
import { decode } from './decode.ts';
import { kindOf } from './file-kind.ts';
import { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/** A source with what is known of the file itself. */
export interface SourceFile extends Source {
  sha256: string;
  /** What was recognised, for the report: `html, windows-1252`. */
  description: string;
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a file of any kind that offices send.
 *
 * @throws Refusal when it cannot be read, or has no words
 */
export async function readSource(bytes: Uint8Array, path: string): Promise<SourceFile> {
  const kind = kindOf(bytes, path);
  const { text, encoding } = decode(bytes);
  const isText = kind === 'html' || kind === 'text' || kind === 'markdown';
  if (isText && !/\p{L}/u.test(text)) throw new Refusal(`Die Datei ${path} enthält keinen Text.`);
  const source = await readers[kind](bytes, text, path);
  return {
    ...source,
    sha256: sha256Of(bytes),
    description: isText ? `${kind}, ${encoding}` : kind,
  };
}

/** Each is loaded when a file asks for it: whoever brings in a text waits for no PDF library. */
const readers: Record<
  ReturnType<typeof kindOf>,
  (bytes: Uint8Array, text: string, path: string) => Promise<Source>
> = {
  html: async (_bytes, text) => (await import('./read-html.ts')).readHtml(text),
  text: async (_bytes, text) => (await import('./read-text.ts')).readText(text),
  markdown: async (_bytes, text) => (await import('./read-markdown.ts')).readMarkdown(text),
  docx: async (bytes) => (await import('./read-docx.ts')).readDocx(bytes),
  email: async (bytes) => (await import('./read-email.ts')).readEmail(bytes),
  pdf: async (bytes, _text, path) => (await import('./read-pdf.ts')).readPdf(bytes, path),
};
