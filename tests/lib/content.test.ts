import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const paragraph = (text: string) => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: text }],
});
const heading = (text: string) => ({ ...paragraph(text), tagName: 'h2' });

const words = (path: string, title: string, ...children: object[]) => ({
  title,
  summary: `${title}.`,
  translation: { origin: 'machine' },
  body: { html: JSON.stringify({ type: 'root', children }) },
  _raw: { sourceFilePath: `${path}.mdx`, flattenedPath: path },
});

const release = (path: string, facts: object) => ({
  kind: 'release',
  officialTitle: 'Titel',
  topics: [],
  ...facts,
  _raw: { flattenedPath: `presse/${path}/meta`, sourceFilePath: `presse/${path}/meta.yaml` },
});

/** What contentlayer writes for one field in two languages and four releases. */
const generated = {
  Field: [
    {
      number: 1,
      officialName: 'Berufliche Integration',
      source: 'presse/2020/539',
      related: [],
      _raw: {
        flattenedPath: 'handlungsfelder/arbeit/meta',
        sourceFilePath: 'handlungsfelder/arbeit/meta.yaml',
      },
    },
  ],
  Press: [
    release('2015/alt', { date: '2015-09-23' }),
    release('2020/artikel', { kind: 'article', basedOn: 'presse/2020/539' }),
    release('2020/539', { date: '2020-12-14', number: '539/2020' }),
    release('2019/neu', { date: '2019-11-05' }),
  ],
  Words: [
    words('handlungsfelder/arbeit/de', 'Arbeit', heading('Worum geht es?'), paragraph('Text')),
    words('handlungsfelder/arbeit/en', 'Work', heading('What is it about?'), paragraph('Text')),
    ...['2015/alt', '2020/artikel', '2020/539', '2019/neu'].map((path) =>
      words(`presse/${path}/de`, path),
    ),
  ],
};

describe('the door to content', () => {
  const former = process.cwd();
  let folder: string;
  let content: typeof import('@/lib/content');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'door-'));
    for (const [type, documents] of Object.entries(generated)) {
      const target = join(folder, '.contentlayer/generated', type);
      await mkdir(target, { recursive: true });
      await writeFile(join(target, '_index.json'), JSON.stringify(documents));
    }
    process.chdir(folder);
    vi.resetModules();
    content = await import('@/lib/content');
  });
  afterEach(async () => {
    process.chdir(former);
    await rm(folder, { recursive: true });
  });

  it('gives a document in the language of the reader', () => {
    const { title, textLocale, isFallback } = content.getDocument('field', 'arbeit', 'en');
    expect({ title, textLocale, isFallback }).toEqual({
      title: 'Work',
      textLocale: 'en',
      isFallback: false,
    });
  });

  it('gives the German text and says so where a translation is missing', () => {
    const document = content.getDocument('field', 'arbeit', 'ar');
    expect(document).toMatchObject({
      title: 'Arbeit',
      locale: 'ar',
      textLocale: 'de',
      isFallback: true,
      availableIn: ['de', 'en'],
    });
  });

  it('gives headings the German ids in every language', () => {
    expect(content.getDocument('field', 'arbeit', 'en').headings).toEqual([
      { id: 'worum-geht-es', text: 'What is it about?', depth: 2 },
    ]);
  });

  it('lists releases newest first, and an article right after its source', () => {
    expect(content.getPressReleases('de').map(({ slug }) => slug)).toEqual([
      '2020/539',
      '2020/artikel',
      '2019/neu',
      '2015/alt',
    ]);
    expect(content.pressYears()).toEqual([2020, 2019, 2015]);
  });

  it('names what it cannot find', () => {
    expect(() => content.getDocument('field', 'sport', 'de')).toThrow(
      'content/handlungsfelder/sport/ does not exist.',
    );
  });
});
