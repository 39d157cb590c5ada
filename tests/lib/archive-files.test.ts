import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvColumns } from '@/lib/press/archive-file';
import { csv } from '@/lib/press/csv';
import { type Files, smallContent } from '../fixtures/content-folder';
import { type Evaluate, realMessages, withStoredContent } from '../fixtures/stored-content';

const text = smallContent['presse/2020/539/de.mdx'] ?? '';
const wording =
  '---\nlanguage: de\nsource: https://a.example/7\nretrieved: 2021-02-03\nsha256: ' +
  `${'a'.repeat(64)}\n---\n\nDie Zweckzuwendungsvereinbarung wurde verstetigt.\n`;

const facts = (number: string, title: string) =>
  `kind: release\nnumber: ${number}\ndate: ${number.split('/')[1]}-03-04\nplace: Köthen\nissuer: amt\nofficialTitle: ${title}\ntopics: [handlungsfelder/arbeit, querschnittsthemen/sprache]\nadded: 2026-11-22\n`;

const content: Files = {
  ...smallContent,
  ...realMessages,
  'presse/2020/7/meta.yaml': facts('7/2020', '\'Größe, „Wert“ & "Maß": 1; 2\''),
  'presse/2020/7/de.mdx': text,
  'presse/2020/7/wortlaut.mdx': wording,
  'presse/2021/8/meta.yaml': `${facts('8/2021', 'Zurückgezogen')}withdrawn:\n  date: 2021-05-01\n  reason:\n    de: Ein Fehler.\n`,
  'presse/2021/8/de.mdx': text,
};

const fileOf = (evaluate: Evaluate, format: string, year?: number) =>
  evaluate<string>(
    "import { archiveFile } from '@/lib/press/archive-file.ts'",
    `archiveFile('${format}', ${year})`,
  );

const rowsOf = (table: string): Record<string, string>[] =>
  parse(table, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('csv', () => {
  it('is read back as it was, whatever signs its cells hold', () => {
    const rows = [
      { a: 'Größe, "so"\nund', b: '' },
      { a: '=1+1', b: ' – ' },
    ];
    expect(rowsOf(csv(['a', 'b'], rows))).toEqual(rows);
  });

  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(Buffer.from(csv(['a'], [])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });
});

describe('the archive as a file', () => {
  it('is a table of all releases, newest first', async () => {
    await withStoredContent(content, async (evaluate) => {
      const rows = rowsOf(await fileOf(evaluate, 'csv'));
      expect(rows.map(({ number }) => number)).toEqual(['8/2021', '539/2020', '7/2020']);
      expect(Object.keys(rows[0] ?? {})).toEqual([...csvColumns]);
      expect(rows[0]).toMatchObject({
        state: 'withdrawn',
        withdrawn: '2021-05-01',
        wordingUrl: '',
      });
      expect(rows[2]).toMatchObject({
        officialTitle: 'Größe, „Wert“ & "Maß": 1; 2',
        place: 'Köthen',
        issuer: 'Amt',
        level: 'land',
        topics: 'Arbeit | Sprache',
        url: 'http://localhost:3000/de/presse/2020/7/',
        wordingUrl: 'http://localhost:3000/de/presse/2020/7/wortlaut/',
        wordingSource: 'https://a.example/7',
        wordingSha256: 'a'.repeat(64),
      });
    });
  });

  it('is a line of JSON for each release, with its words and its wording', async () => {
    await withStoredContent(content, async (evaluate) => {
      const lines = (await fileOf(evaluate, 'jsonl')).trimEnd().split('\n');
      const releases = lines.map((line) => JSON.parse(line));
      expect(releases).toHaveLength(3);
      expect(releases[2].wording.text).toBe('Die Zweckzuwendungsvereinbarung wurde verstetigt.');
      const one = await evaluate<string>(
        "import { pressFile } from '@/lib/press/representations.ts'; import { getDocument } from '@/lib/content.ts'",
        "pressFile(getDocument('press', '2020/7', 'de'), 'json')",
      );
      expect(releases[2]).toEqual(JSON.parse(one));
    });
  });

  it('is a bibliography that BibTeX reads whole', async () => {
    await withStoredContent(content, async (evaluate) => {
      const entries: readonly { URL: string }[] = new Cite(await fileOf(evaluate, 'bib')).data;
      expect(entries.map(({ URL }) => URL.split('/presse/')[1])).toEqual([
        '2021/8/',
        '2020/539/',
        '2020/7/',
      ]);
    });
  });

  it('exists for each year, once for all languages', async () => {
    await withStoredContent(content, async (evaluate) => {
      const rows = rowsOf(await fileOf(evaluate, 'csv', 2020));
      expect(rows.map(({ number }) => number)).toEqual(['539/2020', '7/2020']);
      const paths = (locale: string) =>
        evaluate<string[]>(
          "import { archiveFiles } from '@/lib/files/archive-files.ts'",
          `archiveFiles('${locale}').map(({ path }) => path)`,
        );
      expect(await paths('de')).toEqual([
        ...['csv', 'jsonl', 'bib'].map((ending) => `/de/presse/presse.${ending}`),
        ...['csv', 'jsonl', 'bib'].map((ending) => `/de/presse/2021/presse.${ending}`),
        ...['csv', 'jsonl', 'bib'].map((ending) => `/de/presse/2020/presse.${ending}`),
      ]);
      expect(await paths('ar')).toEqual([]);
    });
  });
});
