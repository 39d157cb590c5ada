import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { longDate, today } from '../dates.ts';
import type { Locale } from '../locales.ts';
import { bookletTemplate } from './booklet.ts';

/** PDFs of words that have not changed are taken from here. */
const keptFolder = '.site/booklets';

const { resolve } = createRequire(import.meta.url);

const fonts = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
].map((file) => resolve(`@expo-google-fonts/${file}`));

/** A standard that Typst holds a document to; it refuses what breaks it. */
export type PdfStandard = 'ua-1' | 'a-2a';

let compiler: NodeCompiler | undefined;

function typesetter(): NodeCompiler {
  if (compiler) return compiler;
  compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }],
  });
  return compiler;
}

/**
 * Typesets a source.
 *
 * @param day the day that the document names as the one on which it was made
 * @throws with the place in the source, if a word has no letter in the fonts or a rule of the standard is broken
 */
export function typeset(source: string, day: string, pdfStandard: PdfStandard): Uint8Array {
  const typst = typesetter();
  const compiled = typst.compile({ mainFileContent: source, inputs: { day } });
  if (!compiled.result) {
    const failure = compiled.takeDiagnostics();
    throw new Error(JSON.stringify(failure && typst.fetchDiagnostics(failure)));
  }
  return typst.pdf(compiled.result, { pdfStandard });
}

/** The PDF/UA-1 of a source; the one that is kept where the words are the same as before. */
export async function typesetOnce(source: string, locale: Locale): Promise<Uint8Array> {
  const key = createHash('sha256').update(bookletTemplate).update(source).digest('hex');
  const kept = join(keptFolder, `${key}.pdf`);
  try {
    return readFileSync(kept);
  } catch {
    const pdf = await compact(typeset(source, longDate(locale, today()), 'ua-1'));
    mkdirSync(keptFolder, { recursive: true });
    writeFileSync(kept, pdf);
    return pdf;
  }
}

/** The same document with its objects packed together, which Typst does not do: half the size. */
async function compact(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}
