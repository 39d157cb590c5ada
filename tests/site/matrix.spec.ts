import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { localeCodes, localeEntry } from '../../lib/locales.ts';
import { partOf, readTable } from './docx.ts';
import { convertToPdf } from './libreoffice.ts';
import { violations } from './violations.ts';

const address = 'entstehung/diskussionspapiere';

const wordsIn = (locale: string) =>
  JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8')).Matrix;

const fileIn = (locale: string, format: string) =>
  readFileSync(`out/${locale}/${address}/matrix.${format}`);

for (const locale of localeCodes) {
  const { title, columns } = wordsIn(locale);
  const { direction, regional } = localeEntry(locale);
  const headings = ['paper', 'proposal', 'comment', 'change', 'responsible'].map(
    (column) => columns[column],
  );

  test(`the Word file in ${locale} has headings, language and direction of its own`, async () => {
    const docx = fileIn(locale, 'docx');
    const { header, body } = await readTable(docx);
    expect(header.map(([own]) => own)).toEqual(headings);
    expect(body).toHaveLength(8);
    expect(partOf(docx, 'docProps/core.xml')).toContain(`<dc:title>${title}</dc:title>`);
    expect(partOf(docx, 'word/styles.xml')).toContain(`<w:lang w:val="${regional}"`);
    const text = partOf(docx, 'word/document.xml');
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(text.includes('<w:bidiVisual/>')).toBe(direction === 'rtl');
  });

  test(`the OpenDocument file in ${locale} says the same`, () => {
    const odt = fileIn(locale, 'odt');
    expect(odt.subarray(30, 38).toString()).toBe('mimetype');
    const text = partOf(odt, 'content.xml');
    const [header = ''] =
      text.match(/<table:table-header-rows>.*<\/table:table-header-rows>/) ?? [];
    for (const heading of headings) expect(header).toContain(`>${heading}</text:p>`);
    expect(text).toContain(`style:writing-mode="${direction === 'rtl' ? 'rl-tb' : 'lr-tb'}"`);
    expect(partOf(odt, 'meta.xml')).toContain(`<dc:language>${regional}</dc:language>`);
  });
}

test('LibreOffice opens the files', () => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
  const files = ['de', 'ar'].flatMap((locale) =>
    ['docx', 'odt'].map((format) => {
      const copy = join(folder, `${locale}-${format}.${format}`);
      copyFileSync(`out/${locale}/${address}/matrix.${format}`, copy);
      return copy;
    }),
  );
  convertToPdf(files, folder);
  const pdfs = files.map((file) => file.replace(/\w+$/, 'pdf'));
  expect(pdfs.filter((pdf) => !existsSync(pdf))).toEqual([]);
  rmSync(folder, { recursive: true });
});

const german = {
  paper: 'Diskussionspapier (bitte ausfüllen)',
  proposal: 'Leitsatz, Leitziel oder Maßnahme (bitte ausfüllen)',
  comment: 'Meine Meinung dazu',
  add: 'Noch einen Vorschlag',
  keep: 'Meinen Text auf diesem Gerät merken',
  save: 'Als Word-Datei speichern',
};

const typed = [
  'Gesundheit <b>& "Pflege"',
  'Maßnahme 3 👩🏽‍⚕️',
  'المزيد من الترجمة & <نص>\nzweite Zeile',
];

const kept = (page: Page) => page.evaluate(() => localStorage.length);

test('the form is filled and saved with the keyboard alone, and holds what was typed', async ({
  page,
}) => {
  await page.goto(`/de/${address}/`);
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser itself may still be fetching the icon of the page.
    if (!request.url().endsWith('/icon.svg')) requests.push(request.url());
  });
  await page.getByRole('link', { name: 'Leere nachgebaute Matrix ohne Word' }).focus();
  for (const text of typed) {
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(text);
  }
  await expect(page.getByLabel(german.comment)).toHaveValue(typed[2] ?? '');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: german.add })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: german.save })).toBeFocused();
  expect(requests).toEqual([]);

  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const docx = readFileSync(await (await download).path());
  await expect(page.locator('matrix-form').getByRole('status')).toHaveText(
    'Die Word-Datei ist fertig.',
  );
  const { header, body } = await readTable(docx);
  expect(header[0]).toEqual(['Diskussionspapier']);
  expect(body).toEqual([[[typed[0]], [typed[1]], typed[2]?.split('\n'), [], []]]);
  expect(requests.filter((url) => !/^blob:|\/assets\//.test(url))).toEqual([]);
});

test('what is missing is said at the field, and the cursor goes there', async ({ page }) => {
  await page.goto(`/de/${address}/`);
  await page.getByLabel(german.paper).fill('Gesundheit');
  await page.getByRole('button', { name: german.save }).click();
  const field = page.getByLabel(german.proposal);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/fehlt etwas/);
  expect(await violations(page)).toEqual([]);
  await field.fill('Maßnahme');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(field).toHaveAccessibleDescription('');
});

test('rows are added and removed, each called by its place', async ({ page }) => {
  await page.goto(`/fa/${address}/`);
  const rows = page.locator('matrix-form').getByRole('group');
  await page.locator('[name="add"]').click();
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1).getByRole('textbox').first()).toBeFocused();
  await expect(rows.nth(1)).toHaveAccessibleName('پیشنهاد ۲');
  await rows.nth(0).locator('[name="remove"]').click();
  await expect(rows).toHaveCount(1);
  await expect(rows.nth(0)).toHaveAccessibleName('پیشنهاد ۱');
  await expect(rows.nth(0).locator('[name="remove"]')).toBeHidden();
});

test('the device keeps the text only while the reader wants it to', async ({ page }) => {
  await page.goto(`/de/${address}/`);
  await page.getByLabel(german.paper).fill('Gesundheit');
  expect(await kept(page)).toBe(0);
  await page.getByLabel(german.keep).check();
  await page.getByLabel(german.comment).fill('gut 👍');
  await page.reload();
  await expect(page.getByLabel(german.paper)).toHaveValue('Gesundheit');
  await expect(page.getByLabel(german.comment)).toHaveValue('gut 👍');
  await page.getByLabel(german.keep).uncheck();
  expect(await kept(page)).toBe(0);
  await page.reload();
  await expect(page.getByLabel(german.paper)).toHaveValue('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence leads to the files, and the archive says that it is one', async ({ page }) => {
    await page.goto(`/de/${address}/`);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('matrix-form form')).toBeHidden();
    await expect(page.getByText('Ihre Antworten gehen an niemanden')).toBeVisible();
  });
});
