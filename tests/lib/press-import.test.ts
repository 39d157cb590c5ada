import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '@/lib/check/check';
import { readDayLine } from '@/lib/import/dates';
import { decode } from '@/lib/import/decode';
import { figuresIn } from '@/lib/import/figures';
import { kindOf } from '@/lib/import/file-kind';
import { importFile } from '@/lib/import/import-file';
import { issuersIn } from '@/lib/import/issuers';
import { readArchive } from '@/lib/import/read-archive';
import { readRelease } from '@/lib/import/read-release';
import { readSource } from '@/lib/import/read-source';
import { folderName } from '@/lib/import/write-release';
import { plainText } from '@/lib/markdown/plain-text';
import { checkedWording } from '@/lib/source/document';
import { type Files, smallContent, withContent } from '../fixtures/content-folder';
import { type Input, inputs, issuers } from '../fixtures/press/inputs';
import { utf16, utf16WithoutMark, windows1252 } from '../fixtures/press/inputs/encodings';
import { pdfOf } from '../fixtures/press/inputs/pdf';

const example = readFileSync('tests/fixtures/press/release.txt', 'utf8');
describe('decode', () => {
  it.each([
    ['UTF-8 with Windows line ends', Buffer.from(example.replaceAll('\n', '\r\n'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${example}`)],
    ['UTF-16', utf16(example)],
    ['UTF-16 without a byte order mark', utf16WithoutMark(example)],
    ['Latin-1 as Windows writes it', windows1252(example)],
    ['old Macintosh line ends', Buffer.from(example.replaceAll('\n', '\r'))],
    ['letters in two pieces', Buffer.from(example.normalize('NFD'))],
    ['soft hyphens', Buffer.from(example.replace('Ehrenamtliche', 'Ehren\u00adamtliche'))],
  ])('reads %s', (_name, bytes) => {
    expect(decode(bytes).text).toBe(example);
  });
});

describe('kindOf', () => {
  it.each([
    ['release.txt', '%PDF-1.7', 'pdf'],
    ['release.pdf', '<!doctype html><p>Text', 'html'],
    ['release', 'From: a@b.example\nTo: c@d.example\nSubject: Titel\n\nText', 'email'],
    ['release.txt', 'Von: Amt\n\nText', 'text'],
    ['release.txt', '# Titel\n\nText', 'markdown'],
  ])('%s that begins with %j is %s', (path, text, kind) => {
    expect(kindOf(Buffer.from(text), path)).toBe(kind);
  });

  it.each([
    ['an old Word file', '\xd0\xcf\x11\xe0', /altes Word.*\.docx/],
    ['RTF', '{\\rtf1', /RTF.*\.docx/],
    ['a picture', '\x89PNG', /Bild/],
    ['an archive', 'PK\x03\x04', /Archiv.*\.docx/],
  ])('refuses %s with a remedy', (_name, text, says) => {
    expect(() => kindOf(Buffer.from(text, 'latin1'), 'datei')).toThrow(says);
  });
});

describe('readDayLine', () => {
  it.each([
    ['Magdeburg, den 14.12.2020', '2020-12-14', 'Magdeburg'],
    ['Halle (Saale), den 3. März 2021', '2021-03-03', 'Halle (Saale)'],
    ['Lutherstadt Wittenberg, 3. März 2021', '2021-03-03', 'Lutherstadt Wittenberg'],
    ['Dienstag, 05. November 2019', '2019-11-05', undefined],
    ['Berlin, 5. November 2019', '2019-11-05', 'Berlin'],
    ['Naumburg, den 8. Jan. 2021', '2021-01-08', 'Naumburg'],
    ['09.07.2021, 11:15 Uhr — Erstveröffentlichung', '2021-07-09', undefined],
    ['Nummer 17/21 · Magdeburg, 9. März 2021', '2021-03-09', 'Magdeburg'],
    ['Magdeburg, June 1, 2021', '2021-06-01', 'Magdeburg'],
    ['Варшава, 14 грудня 2020', '2020-12-14', 'Варшава'],
    ['Warszawa, 14 grudnia 2020', '2020-12-14', 'Warszawa'],
  ])('%s', (line, day, place) => {
    expect(readDayLine(line)).toMatchObject({ days: [day], role: 'own' });
    expect(readDayLine(line)?.place).toBe(place);
  });

  it.each([
    '31.02.2020',
    'Am 14.12.2020 wurde das Konzept beschlossen.',
    'Bis zum 14. Dezember 2020 haben alle Kreise zugestimmt',
  ])('is no line with the day of a release: %s', (line) => {
    expect(readDayLine(line)).toBeUndefined();
  });

  it('knows a day that is not the day of the release', () => {
    expect(readDayLine('Sperrfrist: 10.03.2021, 10 Uhr')?.role).toBe('embargo');
    expect(readDayLine('12.07.2021 — letzte Änderung')?.role).toBe('update');
  });

  it('names both days when day and month could be either', () => {
    expect(readDayLine('Magdeburg, 03/04/2021')?.days).toEqual(['2021-04-03', '2021-03-04']);
  });
});

describe('figuresIn', () => {
  it.each([
    ['1,2 Millionen Euro', ['1,2 Millionen Euro']],
    ['um 3,5 Prozent', ['3,5 Prozent']],
    ['rund 15 000 Euro', ['15 000 Euro']],
    ['und 1.204 neue Plätze', ['1.204 neue Plätze']],
    ['bis 30.06.2021', ['30.06.2021']],
    ['am 3. März 2021 um', ['3. März 2021']],
    ['von 9 bis 16 Uhr', ['9 bis 16 Uhr']],
    ['12 % von 40', ['12 %', '40']],
    ['Nr. 17/2021', []],
  ])('%s', (text, figures) => {
    expect(figuresIn(text).filter((found) => !found.startsWith('17'))).toEqual(figures);
  });
});

describe('issuersIn', () => {
  const office = { slug: 'stk', officialName: 'Staatskanzlei des Landes Sachsen-Anhalt' };

  it.each([
    'Staatskanzlei des Landes Sachsen-Anhalt',
    'STAATSKANZLEI DES LANDES SACHSEN–ANHALT',
    'Staatskanzlei Sachsen-Anhalt, Pressestelle',
    'Herausgeberin: Staatskanzlei des Landes Sachsen - Anhalt',
  ])('knows an office in the form %s', (line) => {
    expect(issuersIn([line], [office]).named).toEqual([office]);
  });

  it.each(['Staatskanzlei des Freistaates Sachsen', 'Thüringer Staatskanzlei', 'Sachsen-Anhalt'])(
    'does not take another office for it: %s',
    (line) => {
      expect(issuersIn([line], [office]).named).toEqual([]);
    },
  );
});

const offices = Object.fromEntries(
  Object.entries(issuers).flatMap(([slug, officialName]) => [
    [`herausgeber/${slug}/meta.yaml`, `officialName: ${officialName}\nlevel: land\n`],
    [`herausgeber/${slug}/de.mdx`, smallContent['herausgeber/amt/de.mdx'] ?? ''],
  ]),
);
const content: Files = { ...smallContent, ...offices };

/** Brings a file in without anybody to ask. */
async function bringIn(folder: string, file: string, bytes: Uint8Array, told: Input['told'] = {}) {
  const path = join(folder, '..', file);
  writeFileSync(path, bytes);
  const { name, ...facts } = told;
  const result = await importFile(path, await readArchive(folder), { facts, name });
  if (result.state === 'known') throw new Error(`${file} is there already.`);
  return result;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

const sentencesIn = (text: string): number =>
  [...new Intl.Segmenter('de', { granularity: 'sentence' }).segment(text)].length;

describe('readRelease', () => {
  it('lists what the summary is checked against', async () => {
    const source = await readSource(Buffer.from(example), 'release.txt');
    const known = {
      issuers: [{ slug: 'amt', officialName: 'Amt für Beispiele' }],
      topics: [{ path: 'handlungsfelder/gesundheit', officialName: 'Gesundheit und Pflege' }],
    };
    const { facts, wording: _, notes: __, ...contents } = readRelease(source, known);
    expect(facts.issuer).toEqual({ choices: ['amt'], isGuess: false });
    expect(contents).toEqual({
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
});

describe('files as offices send them', () => {
  it('are twenty, of all formats, four offices and three languages', () => {
    expect(inputs.length).toBeGreaterThanOrEqual(20);
    expect(new Set(inputs.flatMap(({ facts }) => facts.issuer ?? [])).size).toBe(4);
    expect(new Set(inputs.map(({ facts }) => facts.language)).size).toBe(3);
  });

  it.each(inputs)('$file: facts, guesses and open questions', async (input) => {
    await withContent(content, async (folder) => {
      if (input.asks) {
        await expect(bringIn(folder, input.file, await input.bytes)).rejects.toThrow(input.asks);
      }
      const { decision, reading, target } = await bringIn(
        folder,
        input.file,
        await input.bytes,
        input.told,
      );
      const { facts, certainty } = decision;
      const known = Object.entries(facts).filter(([, value]) => value !== undefined);
      expect(Object.fromEntries(known)).toEqual(input.facts);
      const guessed = Object.entries(certainty).filter(([, how]) => how === 'guessed');
      expect(guessed.map(([field]) => field).sort()).toEqual([...(input.guessed ?? [])].sort());
      for (const note of input.notes ?? []) expect(reading.notes.join('\n')).toMatch(note);
      expect(reading.figures).toEqual(expect.arrayContaining(input.figures ?? []));
      expect(reading.quotations).toBe(input.quotations ?? 0);
      const { language: _, ...filed } = input.facts;
      expect(parse(readFileSync(join(target, 'meta.yaml'), 'utf8'))).toMatchObject(filed);
    });
  });

  it.each(inputs)('$file: every sentence is in the wording, once', async (input) => {
    await withContent(content, async (folder) => {
      const { target } = await bringIn(folder, input.file, await input.bytes, input.told);
      const file = readFileSync(join(target, 'wortlaut.mdx'), 'utf8');
      for (const markup of input.markup ?? []) expect(file).toMatch(markup);
      const wording = checkedWording(new VFile({ value: file }));
      expect(wording?.wording).toMatchObject({ language: input.facts.language });
      const text = squeezed(plainText(wording?.body ?? { type: 'root', children: [] }));
      const found = input.sentences.filter((sentence) => {
        const [, ...rest] = text.split(squeezed(sentence));
        return rest.length === 1;
      });
      expect(found).toEqual(input.sentences);
      expect(sentencesIn(input.sentences.join(' '))).toBeGreaterThanOrEqual(
        input.sentences.length - 1,
      );
    });
  });

  it.each(inputs)('$file: only the summary is left to write', async (input) => {
    await withContent(content, async (folder) => {
      await bringIn(folder, input.file, await input.bytes, input.told);
      const problems = (await checkContent(folder)).flatMap(({ path, messages }) =>
        messages.filter(({ fatal }) => fatal).map(({ reason }) => `${path}: ${reason}`),
      );
      expect(problems.filter((problem) => !/Feld „(?:summary|title)“/.test(problem))).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
    });
  });

  it('are refused with a remedy when they have no words', async () => {
    await withContent(content, async (folder) => {
      await expect(bringIn(folder, 'scan.pdf', pdfOf([[]]))).rejects.toThrow(/nur Bilder.*OCR/);
    });
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

const countsIn = (stdout: string) => {
  const [, filed, known, open] =
    stdout.match(/Angelegt: (\d+) · schon da: (\d+) · offen: (\d+)/) ?? [];
  return { filed: Number(filed), known: Number(known), open: Number(open) };
};

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
      run(folder, ['import', 'tests/fixtures/press/release.txt']);
      const before = readFileSync(join(folder, 'presse/2021/17/meta.yaml'), 'utf8');
      const other = join(folder, '..', 'andere.txt');
      writeFileSync(other, `${example}Noch ein Satz steht hier.\n`);
      const { status, stderr } = run(folder, ['import', other]);
      expect(status).toBe(1);
      expect(stderr).toContain('Die Nummer 17/2021 gibt es schon');
      expect(readFileSync(join(folder, 'presse/2021/17/meta.yaml'), 'utf8')).toBe(before);
    });
  });

  it('brings in a folder with progress, names what is open, and can run again', async () => {
    await withContent(content, async (folder) => {
      const sent = join(folder, '..', 'gesendet');
      mkdirSync(sent);
      for (const { file, bytes } of inputs) writeFileSync(join(sent, file), await bytes);
      writeFileSync(join(sent, 'Thumbs.db'), 'x');
      const first = run(folder, ['import', sent]);
      expect(first.stdout).toContain(`[${inputs.length}/${inputs.length}] `);
      expect(first.stdout).toContain('Nummer: 7/2021 (vermutet, bitte prüfen)');
      const { filed, known, open } = countsIn(first.stdout);
      expect([first.status, filed + open, known]).toEqual([1, inputs.length, 0]);
      for (const { file, asks } of inputs.filter(({ asks }) => asks)) {
        expect(first.stderr).toMatch(new RegExp(`${file}: ${asks?.source}`));
      }
      const files = () => globSync(join(folder, 'presse/**/*')).toSorted();
      const before = files();
      const second = run(folder, ['import', sent]);
      expect(countsIn(second.stdout)).toEqual({ filed: 0, known: filed, open });
      expect(files()).toEqual(before);
    });
  });

  it('files the same number of another office beside it', async () => {
    await withContent(content, async (folder) => {
      const bytes = Buffer.from(
        `${issuers.stadt}\nPressemitteilung 539/2020\nMusterhausen, 01.12.2020\n\nEin Markt für alle\n\nDer Markt öffnet morgen um neun.\n`,
      );
      const { target } = await bringIn(folder, 'stadt.txt', bytes);
      expect(target).toBe(join(folder, 'presse/2020/539-stadt'));
      const problems = (await checkContent(folder)).flatMap(({ messages }) =>
        messages.filter(({ fatal }) => fatal).map(({ reason }) => reason),
      );
      expect(problems.filter((reason) => !/„summary“/.test(reason))).toEqual([]);
    });
  });

  it('leaves a file that is there already, and says where', async () => {
    await withContent(smallContent, async (folder) => {
      const again = () => run(folder, ['import', 'tests/fixtures/press/release.txt']);
      again();
      const { status, stdout } = again();
      expect(status).toBe(0);
      expect(stdout).toMatch(/schon eingelesen: .*presse\/2021\/17/);
    });
  });

  it('takes what a person states, and refuses what cannot be', async () => {
    await withContent(smallContent, async (folder) => {
      const path = join(folder, '..', 'kurz.txt');
      writeFileSync(path, 'Ein Titel für sich\n');
      const bring = (...args: string[]) => run(folder, ['import', path, ...args]);
      expect(bring('--date', '31.2.2021').stderr).toContain('kein Tag im Kalender');
      expect(bring('--date', '1.2.2021', '--issuer', 'niemand').stderr).toContain('niemand');
      expect(bring('--date', '1.2.2021', '--source', 'ftp://a').stderr).toContain('--source');
      expect(bring('--date', '1.2.2021', '--name', '../../x').stderr).toContain('kein Name');
      expect(bring('--farbe', 'rot').stderr).toContain('So geht es');
      const filed = bring(
        '--date',
        '1.2.2021',
        '--name',
        'kurz',
        '--source',
        'https://a.example/1',
      );
      expect(filed.status).toBe(0);
      const wording = readFileSync(join(folder, 'presse/2021/kurz/wortlaut.mdx'), 'utf8');
      expect(wording).toContain('source: https://a.example/1\n');
      expect(wording).toContain(
        `sha256: ${createHash('sha256').update(readFileSync(path)).digest('hex')}\n`,
      );
    });
  });

  it('asks for a name where the title has no Latin letters', async () => {
    await withContent(smallContent, async (folder) => {
      const path = join(folder, '..', 'kyrillisch.txt');
      writeFileSync(path, 'Магдебург, 14 грудня 2020\n\nНові курси\n');
      expect(run(folder, ['import', path]).stderr).toContain('--name');
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
        const answers = 'Ein Titel\namt\n\n14.12.2020\n\n';
        const { status, stderr } = run(folder, ['new', '--name', name], answers);
        expect(status).toBe(1);
        expect(stderr).toContain('ist kein Name für einen Ordner');
        expect(readdirSync(join(folder, 'presse/2020'))).toEqual(['539']);
        expect(readdirSync(join(folder, '..'))).toEqual(['content']);
      });
    },
  );

  it('asks for a name where a title has no letters for one', async () => {
    await withContent(smallContent, async (folder) => {
      const { status, stderr } = run(folder, ['new'], 'Привіт\namt\n\n14.12.2020\n\n');
      expect(status).toBe(1);
      expect(stderr).toContain('--name kurzer-name');
    });
  });

  it('takes a day and a number as people write them', async () => {
    await withContent(smallContent, async (folder) => {
      expect(run(folder, ['new'], 'Ein Titel\namt\n048/2021\n1.3.2021\n\n').status).toBe(0);
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
      const answers = ['Ein Titel', 'niemand', 'amt', '539/2020', '', '31.2.2021', '28.2.2021', ''];
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
  const read = async (file: string) => {
    const source = await readSource(readFileSync(file), file);
    const { facts, ...contents } = readRelease(source, (await readArchive('content')).known);
    const found = Object.entries(facts).flatMap(([name, { choices }]) =>
      choices.length === 1 ? [[name, choices[0]]] : [],
    );
    return { ...contents, facts: Object.fromEntries(found) as Input['facts'] };
  };

  it.skipIf(!existsSync(concept))('539/2020 gives what FACTS lists for it', async () => {
    const { kind, added, topics, ...facts } = parse(
      readFileSync('content/presse/2020/539/meta.yaml', 'utf8'),
    );
    const found = await read(concept);
    expect(found.topics.toSorted()).toEqual(topics.toSorted());
    expect(found.facts).toMatchObject(facts);
    expect(found.contact).toEqual({
      street: 'Hegelstraße 42',
      postalCode: '39104',
      locality: 'Magdeburg',
      phone: '(0391) 567-6666',
      fax: '(0391) 567-6667',
      email: 'staatskanzlei@stk.sachsen-anhalt.de',
    });
  });

  it.skipIf(!existsSync(municipalities))('that of 05.11.2019 too', async () => {
    expect((await read(municipalities)).facts).toEqual({
      date: '2019-11-05',
      place: 'Potsdam',
      issuer: 'integrationsbeauftragte-des-bundes',
      officialTitle: 'Widmann-Mauz: Herz der Integration schlägt in den Kommunen',
      language: 'de',
    });
  });
});
