import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localeCodes } from '@/lib/locales';
import { type Kind, kinds } from '@/lib/schema';

const heading = (id: string, text: string) => ({ id, text, depth: 2 });

const words = (title: string, ...headings: object[]) => ({
  title,
  summary: `${title}.`,
  translation: { origin: 'machine' },
  headings,
  staleSections: [],
  body: JSON.stringify({ type: 'root', children: [] }),
});

const release = (facts: object) => ({ officialTitle: 'Titel', topics: [], ...facts });

/** What the check writes for one field in two languages and four releases. */
const library: Record<string, object> = {
  field: {
    arbeit: {
      number: 1,
      officialName: 'Berufliche Integration',
      source: 'presse/2020/539',
      related: [],
    },
  },
  'field.de': { arbeit: words('Arbeit', heading('worum-geht-es', 'Worum geht es?')) },
  'field.en': { arbeit: words('Work', heading('worum-geht-es', 'What is it about?')) },
  press: {
    '2015/alt': release({ kind: 'release', date: '2015-09-23' }),
    '2020/artikel': release({ kind: 'article', basedOn: 'presse/2020/539' }),
    '2020/539': release({ kind: 'release', date: '2020-12-14', number: '539/2020' }),
    '2019/neu': release({ kind: 'release', date: '2019-11-05' }),
  },
  'press.de': Object.fromEntries(
    ['2015/alt', '2020/artikel', '2020/539', '2019/neu'].map((slug) => [slug, words(slug)]),
  ),
  'press.en': { '2019/neu': words('new') },
};

describe('the door to content', () => {
  const former = process.cwd();
  let folder: string;
  let content: typeof import('@/lib/content');
  let archive: typeof import('@/lib/press/archive');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'door-'));
    const { writeLibrary } = await import('@/lib/library/store');
    const empty = kinds.flatMap((kind) => [kind, ...localeCodes.map((code) => `${kind}.${code}`)]);
    process.chdir(folder);
    writeLibrary(new Map(empty.map((name) => [name as Kind, library[name] ?? {}])));
    vi.resetModules();
    content = await import('@/lib/content');
    archive = await import('@/lib/press/archive');
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
    expect(archive.getPressReleases('de').map(({ slug }) => slug)).toEqual([
      '2020/539',
      '2020/artikel',
      '2019/neu',
      '2015/alt',
    ]);
    expect(archive.pressYears()).toEqual([2020, 2019, 2015]);
  });

  it('offers a list of releases to search engines where one of them is translated', async () => {
    const { languagesOf } = await import('@/lib/press/views');
    expect(languagesOf({ year: 2019 })).toEqual(['de', 'en']);
    expect(languagesOf({ year: 2020 })).toEqual(['de']);
    expect(languagesOf({})).toEqual(['de', 'en']);
  });

  it('names what it cannot find', () => {
    expect(() => content.getDocument('field', 'sport', 'de')).toThrow(
      'content/handlungsfelder/sport/ does not exist.',
    );
  });
});
