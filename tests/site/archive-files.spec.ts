import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { convertToPdf } from './libreoffice.ts';

test('LibreOffice opens the table of the archive with its umlauts', async () => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  try {
    copyFileSync('out/de/presse/presse.csv', join(folder, 'presse.csv'));
    convertToPdf([join(folder, 'presse.csv')], folder);
    const pdf = new Uint8Array(readFileSync(join(folder, 'presse.pdf')));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text.replace(/\s/g, '')).toContain('SächsischeStaatsministerinfürGleichstellung');
    expect(text).toContain('officialTitle');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const [page, file] of [
  ['presse/', 'presse/presse.csv'],
  ['presse/2020/', 'presse/2020/presse.csv'],
] as const) {
  test(`/ar/${page} leads to its table`, async ({ page: browser }) => {
    await browser.goto(`/ar/${page}`);
    const link = browser.getByRole('link', { name: 'CSV' });
    await expect(link).toHaveAttribute('href', `/de/${file}`);
    const response = await browser.request.get(`/de/${file}`);
    expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
  });
}
