import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check/check';
import { type Files, smallContent, withContent } from '../fixtures/content-folder';
import { type Evaluate, realMessages as real, withStoredContent } from '../fixtures/stored-content';

const sha256 = createHash('sha256').update('original').digest('hex');

const head = (language = 'de') =>
  `---\nlanguage: ${language}\nsource: https://presse.beispiel.example/539\nretrieved: 2021-02-03\nsha256: ${sha256}\n---\n`;

const official = `
Vorbehaltlich der *haushaltsrechtlichen* Bestimmungen wird die Kompetenzstelle errichtet; sie nimmt z. B. Hinweise entgegen.

> „Integrationsarbeit wird hierdurch verstetigt.“

| Jahr | Kurse |
| - | - |
| 2019 | 31 |

## Kontakt

Hegelstraße 42\\
39104 Magdeburg
`;

const content = (wording = head() + official): Files => ({
  ...smallContent,
  'presse/2020/539/wortlaut.mdx': wording,
});

const problemsOf = (files: Files): Promise<string[]> =>
  withContent(files, async (folder) =>
    (await checkContent(folder)).flatMap(({ path, messages }) =>
      messages
        .filter(({ fatal }) => fatal)
        .map(({ reason, line }) => `${path.split('/').pop()}:${line}: ${reason}`),
    ),
  );

describe('the check of a wording', () => {
  it('is free of the rules of simple language, and takes tables, quotations and line breaks', async () => {
    expect(await problemsOf(content())).toEqual([]);
  });

  it.each([
    ['a tag', '<script>x</script>', /script/],
    [
      'a term of our glossary',
      '<Begriff id="kita">Kita</Begriff>',
      /<Begriff> ist hier nicht erlaubt/,
    ],
    ['a picture', '![Bild](bild.png)', /Bilder/],
    ['an address that runs', '[Text](javascript:alert)', /ist nicht erlaubt/],
    ['an expression', '{1 + 1}', /Geschweifte Klammern/],
  ])('refuses %s', async (_name, text, says) => {
    const problems = await problemsOf(content(`${head()}\n${text}\n`));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(says);
    expect(problems[0]).toMatch(/^wortlaut\.mdx:8: /);
  });

  it.each([
    ['no head', official, /Der Kopf fehlt.*language, retrieved und sha256/],
    ['no checksum', head().replace(sha256, 'abc') + official, /Prüfsumme.*sha256sum/],
    ['another address', head().replace('https:', 'ftp:') + official, /Internet-Adresse/],
    ['a day that is none', head().replace('2021-02-03', '2021-02-30') + official, /Kalender/],
  ])('refuses %s', async (_name, text, says) => {
    expect((await problemsOf(content(text))).join('\n')).toMatch(says);
  });

  it('allows a wording beside releases only', async () => {
    const problems = await problemsOf({
      ...smallContent,
      'handlungsfelder/arbeit/wortlaut.mdx': head() + official,
    });
    expect(problems.join('\n')).toMatch(/gehört nicht hierher/);
  });

  it('allows tables in wordings only', async () => {
    const files = {
      ...content(),
      'presse/2020/539/de.mdx': `${smallContent['presse/2020/539/de.mdx']}\n| a | b |\n| - | - |\n`,
    };
    const read = withStoredContent(files, async () => undefined);
    await expect(read).rejects.toThrow(/Tabellen gibt es hier nicht/);
  });
});

const fileOf = (evaluate: Evaluate, format: string, locale = 'de') =>
  evaluate<string>(
    "import { pressFile } from '@/lib/press/representations.ts'; import { getDocument } from '@/lib/content.ts'",
    `pressFile(getDocument('press', '2020/539', '${locale}'), '${format}')`,
  );

describe('a release with its wording', () => {
  it('has it in its text and its data, with where it is from', async () => {
    await withStoredContent({ ...content(), ...real }, async (evaluate) => {
      const text = await fileOf(evaluate, 'txt');
      expect(text).toContain('Vorbehaltlich der haushaltsrechtlichen Bestimmungen');
      expect(text).toContain('2019\t31');
      expect(text).toContain(`SHA-256: ${sha256}`);
      expect(text).toContain('3. Februar 2021');
      const { wording } = JSON.parse(await fileOf(evaluate, 'json', 'ar'));
      expect(wording).toMatchObject({
        url: expect.stringMatching(/\/de\/presse\/2020\/539\/wortlaut\/$/),
        language: 'de',
        source: 'https://presse.beispiel.example/539',
        retrieved: '2021-02-03',
        sha256,
        text: expect.stringContaining('„Integrationsarbeit wird hierdurch verstetigt.“'),
      });
    });
  });

  it('says who published it where the archive has none', async () => {
    await withStoredContent({ ...smallContent, ...real }, async (evaluate) => {
      const text = await fileOf(evaluate, 'txt');
      expect(text).toContain('Den Originaltext haben wir nicht. Veröffentlicht hat ihn: Amt');
      expect(JSON.parse(await fileOf(evaluate, 'json'))).not.toHaveProperty('wording');
    });
  });

  it('is found by words and phrases of it in every language', async () => {
    await withStoredContent({ ...content(), ...real }, async (evaluate) => {
      for (const locale of ['de', 'ar', 'vi']) {
        const fields = await evaluate<{ text: string; german: boolean }[]>(
          "import { searchableReleases } from '@/lib/search-index/documents.ts'",
          `searchableReleases('${locale}')[0].fields`,
        );
        const found = fields.filter(({ text }) => text.includes('Kompetenzstelle'));
        expect(found).toEqual([expect.objectContaining({ german: true })]);
      }
    });
  });

  it('has one address for its wording, in the sitemap of the German pages', async () => {
    await withStoredContent({ ...content(), ...real }, async (evaluate) => {
      const urls = (locale: string) =>
        evaluate<{ url: string }[]>(
          "import { sitemap } from '@/lib/site/sitemap.ts'",
          `sitemap('${locale}')`,
        );
      const isWording = ({ url }: { url: string }) => url.endsWith('/wortlaut/');
      expect((await urls('de')).filter(isWording)).toHaveLength(1);
      expect((await urls('en')).filter(isWording)).toEqual([]);
    });
  });

  it('is in no page, index or list of addresses while the release is a draft', async () => {
    const facts = smallContent['presse/2020/539/meta.yaml'];
    const draft: Files = {
      'presse/2020/540/meta.yaml': `${String(facts).replace('539/2020', '540/2020')}draft: true\n`,
      'presse/2020/540/de.mdx': smallContent['presse/2020/539/de.mdx'] ?? '',
      'presse/2020/540/wortlaut.mdx': head() + official,
    };
    await withStoredContent({ ...content(), ...draft, ...real }, async (evaluate) => {
      const slugs = await evaluate<string[]>(
        "import { slugsWithWording } from '@/lib/content.ts'",
        'slugsWithWording()',
      );
      expect(slugs).toEqual(['2020/539']);
    });
  });

  it('has heads of columns that say so, and ids that no other part of a page has', async () => {
    await withStoredContent({ ...content(), ...real }, async (evaluate) => {
      const { body, headings } = await evaluate<{ body: object; headings: object[] }>(
        "import { wordingOf } from '@/lib/content.ts'",
        "wordingOf({ kind: 'press', slug: '2020/539' })",
      );
      expect(headings).toEqual([{ id: 'wortlaut-kontakt', text: 'Kontakt', depth: 2 }]);
      expect(JSON.stringify(body)).toContain('"tagName":"th","properties":{"scope":"col"}');
    });
  });
});
