import { installPackages, run } from './debian-packages.ts';

/** Converts documents to PDF with LibreOffice; installs Debian's package where there is none. */
export function convertToPdf(files: readonly string[], folder: string): void {
  if (run('soffice', '--version').error) installPackages('libreoffice-writer-nogui');
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
      'The test of the Word files needs LibreOffice. Install it with "apt-get install libreoffice-writer-nogui", then run the tests again.',
    );
  }
  if (status !== 0) throw new Error(`LibreOffice could not convert the files: ${stderr}`);
}
