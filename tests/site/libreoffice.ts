import { run } from '../fixtures/run.ts';

/** Converts documents to PDF with LibreOffice. */
export function convertToPdf(files: readonly string[], folder: string): void {
  const { status, error, stderr } = run(
    'soffice',
    '--headless',
    // A profile of its own: an open LibreOffice would refuse to convert.
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  );
  if (error) {
    throw new Error(
      'The test of the Word files needs LibreOffice. Install it with: node tests/install.ts',
    );
  }
  if (status !== 0) throw new Error(`LibreOffice could not convert the files: ${stderr}`);
}
