import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('programs for tables know the letters of the archive', () => {
  const table = readFileSync('out/de/presse/presse.csv');
  // They take a table for UTF-8 when it begins with this mark.
  expect(table.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(table.toString('utf8')).toContain('Sächsische Staatsministerin für Gleichstellung');
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
