import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '@/lib/check/check';
import { decode } from '@/lib/import/decode';
import { htmlText } from '@/lib/import/html-text';
import { readArchive } from '@/lib/import/read-archive';
import { readDateLine } from '@/lib/import/read-date';
import { readRelease } from '@/lib/import/read-release';
import { folderName } from '@/lib/import/write-release';
import { smallContent, withContent } from '../fixtures/content-folder';

const example = readFileSync('tests/fixtures/press/release.txt', 'utf8');
const known = {
  issuers: [{ slug: 'amt', officialName: 'Amt für Beispiele' }],
  topics: [{ path: 'handlungsfelder/gesundheit', officialName: 'Gesundheit und Pflege' }],
};

/** Every German letter and typographic sign of the example has one byte in Windows-1252. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => ({ '„': 0x84, '“': 0x93 })[sign] ?? sign.charCodeAt(0));

describe('decode', () => {
  it.each([
    ['UTF-8 with Windows line ends', Buffer.from(example.replaceAll('\n', '\r\n'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${example}`)],
    ['UTF-16', Buffer.from(`\ufeff${example}`, 'utf16le')],
    ['Latin-1 as Windows writes it', windows1252(example)],
    ['old Macintosh line ends', Buffer.from(example.replaceAll('\n', '\r'))],
  ])('reads %s', (_name, bytes) => {
    expect(decode(bytes).text).toBe(example);
  });
});

describe('readDateLine', () => {
  it.each([
    ['Magdeburg, den 14.12.2020', { date: '2020-12-14', place: 'Magdeburg' }],
    ['Halle (Saale), den 3. März 2021', { date: '2021-03-03', place: 'Halle (Saale)' }],
    ['Dienstag, 05. November 2019', { date: '2019-11-05' }],
    ['Berlin, 5. November 2019', { date: '2019-11-05', place: 'Berlin' }],
    ['31.02.2020', undefined],
    ['Am 14.12.2020 wurde das Konzept beschlossen.', undefined],
  ])('%s', (line, expected) => {
    expect(readDateLine(line)).toEqual(expected);
  });
});

describe('readRelease', () => {
  it('finds everything that a release states', () => {
    expect(readRelease(example, known)).toEqual({
      number: '17/2021',
      date: '2021-03-03',
      place: 'Halle (Saale)',
      issuer: 'amt',
      officialTitle: 'Köpfe für „Übermorgen“: Preis geht nach Größersdorf',
      topics: ['handlungsfelder/gesundheit'],
      contact: {
        street: 'Lange Straße 5a',
        postalCode: '06108',
        locality: 'Halle (Saale)',
        phone: '(0345) 12 34-5',
        fax: '(0345) 12 34-6',
        email: 'presse@beispiel.example',
      },
      headings: ['Was die Jury überzeugt hat', 'Anlage', 'Gesundheit und Pflege'],
      figures: ['120 Ehrenamtliche', '14 Vereine'],
      quotations: 1,
      webAddresses: ['www.beispiel.example/preis'],
    });
  });

  it('reads HTML by its blocks', () => {
    const html = readFileSync('tests/fixtures/press/release.html', 'utf8');
    expect(readRelease(htmlText(html), known)).toMatchObject({
      number: '18/2021',
      date: '2021-03-04',
      place: 'Stendal',
      issuer: 'amt',
      officialTitle: 'Kurse in allen Kreisen',
      figures: ['11 Kurse'],
    });
  });

  it('leaves out what is not there', () => {
    const { number, date, place, issuer, officialTitle } = readRelease('Nur ein Titel', known);
    expect([number, date, place, issuer]).toEqual([undefined, undefined, undefined, undefined]);
    expect(officialTitle).toBe('Nur ein Titel');
  });
});

describe('folderName', () => {
  it('is short, in ASCII and made of words', () => {
    expect(folderName('Köpping: „Nicht warten – machen!“')).toBe('koepping-nicht-warten-machen');
  });
});

const run = (folder: string, args: string[], input = '') =>
  spawnSync(process.execPath, ['lib/import/command.ts', ...args, '--content', folder], {
    encoding: 'utf8',
    input,
  });

describe('npm run press', () => {
  it('files a release as facts and a checklist, without sentences of the source', async () => {
    await withContent(smallContent, async (folder) => {
      const { status, stdout } = run(folder, ['import', 'tests/fixtures/press/release.txt']);
      expect(status).toBe(0);
      expect(stdout).toContain('Herausgeber: nicht gefunden');
      const target = join(folder, 'presse/2021/17');
      expect(parse(readFileSync(join(target, 'meta.yaml'), 'utf8'))).toMatchObject({
        kind: 'release',
        number: '17/2021',
        date: '2021-03-03',
        place: 'Halle (Saale)',
      });
      const draft = readFileSync(join(target, 'de.mdx'), 'utf8');
      expect(draft).toContain('[ ] 120 Ehrenamtliche');
      for (const sentence of example.match(/[^.„\n]{30,}[.“]/g) ?? []) {
        expect(draft).not.toContain(sentence.trim());
      }
    });
  });

  it('leaves a draft that the checks refuse until its summary is written', async () => {
    await withContent(smallContent, async (folder) => {
      run(folder, ['import', 'tests/fixtures/press/release.txt']);
      const problems = (await checkContent(folder)).flatMap(({ path, messages }) =>
        messages.filter(({ fatal }) => fatal).map(({ reason }) => `${path}: ${reason}`),
      );
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/presse\/2021\/17\/de\.mdx: Feld „summary“/);
    });
  });

  it('refuses a number that exists and never overwrites', async () => {
    await withContent(smallContent, async (folder) => {
      const again = () => run(folder, ['import', 'tests/fixtures/press/release.txt']);
      again();
      const before = readFileSync(join(folder, 'presse/2021/17/meta.yaml'), 'utf8');
      const { status, stderr } = again();
      expect(status).toBe(1);
      expect(stderr).toContain('Die Nummer 17/2021 gibt es schon');
      expect(readFileSync(join(folder, 'presse/2021/17/meta.yaml'), 'utf8')).toBe(before);
    });
  });

  it.each([
    ['a file that is not there', 'nirgends.txt', undefined, /gibt es nicht/],
    ['an empty file', 'leer.txt', '  \r\n', /enthält keinen Text/],
    ['a release without a day', 'ohne-tag.txt', 'Ein Titel\n', /Der Tag fehlt/],
    ['a release without a title', 'ohne-titel.txt', 'Halle, den 03.03.2021\n', /Der Titel fehlt/],
  ])('says what is wrong with %s', async (_name, file, text, says) => {
    await withContent(smallContent, async (folder) => {
      const path = join(folder, '..', file);
      if (text) writeFileSync(path, text);
      const { status, stderr } = run(folder, ['import', path]);
      expect(status).toBe(1);
      expect(stderr).toMatch(says);
    });
  });

  it.each([['../../elsewhere'], ['Terminhinweis 2'], ['grün'], ['']])(
    'refuses the folder name „%s“ and writes nothing',
    async (name) => {
      await withContent(smallContent, async (folder) => {
        const answers = 'Ein Titel\n\n14.12.2020\n\namt\n';
        const { status, stderr } = run(folder, ['new', '--name', name], answers);
        expect(status).toBe(1);
        expect(stderr).toContain('kann kein Ordnername sein');
        expect(readdirSync(join(folder, 'presse/2020'))).toEqual(['539']);
        expect(readdirSync(join(folder, '..'))).toEqual(['content']);
      });
    },
  );

  it('asks for a name where a title has no letters for one', async () => {
    await withContent(smallContent, async (folder) => {
      const { status, stderr } = run(folder, ['new'], 'Привіт\n\n14.12.2020\n\namt\n');
      expect(status).toBe(1);
      expect(stderr).toContain('--name kurzer-name');
    });
  });

  it('takes a day and a number as people write them', async () => {
    await withContent(smallContent, async (folder) => {
      expect(run(folder, ['new'], 'Ein Titel\n048/2021\n1.3.2021\n\namt\n').status).toBe(0);
      const facts = parse(readFileSync(join(folder, 'presse/2021/48/meta.yaml'), 'utf8'));
      expect(facts).toMatchObject({ number: '48/2021', date: '2021-03-01' });
    });
  });

  it('explains itself', async () => {
    await withContent(smallContent, async (folder) => {
      expect(run(folder, ['--help'])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('press -- new'),
      });
      const { status, stderr } = run(folder, ['new', '--nome', 'x']);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^So geht es:/);
    });
  });

  it('asks for the fields, and again where an answer cannot be right', async () => {
    await withContent(smallContent, async (folder) => {
      const answers = [
        'Ein Titel',
        '539/2020',
        '',
        '31.2.2021',
        '2021-02-28',
        '',
        'niemand',
        'amt',
      ];
      const { status, stdout } = run(folder, ['new'], `${answers.join('\n')}\n`);
      expect(stdout).toContain('Diese Nummer gibt es schon');
      expect(stdout).toContain('kein Tag im Kalender');
      expect(stdout).toContain('Diesen Herausgeber gibt es nicht');
      expect(status).toBe(0);
      expect(
        parse(readFileSync(join(folder, 'presse/2021/ein-titel/meta.yaml'), 'utf8')),
      ).toMatchObject({ date: '2021-02-28', issuer: 'amt', officialTitle: 'Ein Titel' });
    });
  });
});

describe('the two releases of the sources', () => {
  const [concept = '', municipalities = ''] = ['001', '004'].map(
    (number) => globSync(`../shared/sources/${number}_*.txt`)[0] ?? '',
  );
  const read = async (file: string) =>
    readRelease(decode(readFileSync(file)).text, (await readArchive('content')).known);

  it.skipIf(!existsSync(concept))('539/2020 gives what FACTS lists for it', async () => {
    const { kind, added, topics, ...facts } = parse(
      readFileSync('content/presse/2020/539/meta.yaml', 'utf8'),
    );
    const found = await read(concept);
    expect(found.topics.toSorted()).toEqual(topics.toSorted());
    expect(found).toMatchObject({
      ...facts,
      contact: {
        street: 'Hegelstraße 42',
        postalCode: '39104',
        locality: 'Magdeburg',
        phone: '(0391) 567-6666',
        fax: '(0391) 567-6667',
        email: 'staatskanzlei@stk.sachsen-anhalt.de',
      },
    });
  });

  it.skipIf(!existsSync(municipalities))('that of 05.11.2019 too', async () => {
    expect(await read(municipalities)).toMatchObject({
      number: undefined,
      date: '2019-11-05',
      place: 'Potsdam',
      issuer: 'integrationsbeauftragte-des-bundes',
      officialTitle: 'Widmann-Mauz: Herz der Integration schlägt in den Kommunen',
    });
  });
});
