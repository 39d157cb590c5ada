import { describe, expect, it } from 'vitest';
import { readQuery } from '@/lib/search/query';
import { facetTerm } from '@/lib/search/record';
import { type SearchOptions, searchIndex, together } from '@/lib/search/site-search';
import { random } from '../fixtures/random-numbers';
import { indexFiles, languagesOf, readerOf, written } from '../fixtures/search-index';

type Written = Parameters<typeof written>[0];

async function ask(query: string, documents: Written[], language = 'de', options?: SearchOptions) {
  const reader = readerOf(indexFiles(documents.map(written), language));
  const found = await searchIndex(query, reader, languagesOf(language), options);
  const titles = await Promise.all(
    found.documents.map(async (document) => (await document.record()).title),
  );
  return { ...found, titles, close: titles.filter((_, place) => found.documents[place]?.isClose) };
}

const site: Written[] = [
  { title: 'Gesundheit', synonyms: ['Arzt', 'Krankenhaus'], body: 'Die Versorgung ist gut.' },
  { title: 'Bildung', synonyms: ['Schule', 'Sprache'], body: 'Kinder lernen.' },
  { title: 'Arbeit', synonyms: ['Job', 'Beruf'], body: 'Wer Arbeit sucht.' },
  { title: 'Grundgesetz', synonyms: ['Verfassung'], body: 'Das Gesetz des Bundes.' },
  { title: 'Politik', synonyms: ['Regierung'], body: 'Die Politik handelt. Ein Verein hilft.' },
];

describe('every match', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    title: index === 4 ? 'Verein' : `Seite ${'abcdefghij'.charAt(index % 10)}`,
    body: `Der Verein hilft. ${'Wort '.repeat(index)}`,
  }));

  it('can be reached, however far it is behind the best', async () => {
    const { titles, close } = await ask('Verein', many);
    expect(titles).toHaveLength(30);
    expect(titles[0]).toBe('Verein');
    expect(close).toEqual(['Verein']);
  });

  it('of the index that knows the words less is kept, behind a button', async () => {
    const better = await ask('Verein', many);
    const worse = await ask('Verein', [{ title: 'Vereine' }, { title: 'Vereintes Land' }]);
    const found = together(better, { ...worse, coverage: 0.3 });
    expect(found.documents).toHaveLength(30 + worse.documents.length);
    expect(found.documents.slice(30).some(({ isClose }) => isClose)).toBe(false);
  });
});

describe('words that say nothing', () => {
  it('still find when there are no others', async () => {
    const documents = [{ title: 'Nicht warten, machen' }, { title: 'Warten', body: 'Nicht hier.' }];
    expect((await ask('nicht', documents)).titles).toEqual(['Nicht warten, machen']);
  });

  it('are left out beside others', () => {
    const { words } = readQuery('Wo ist die Schule?', languagesOf('de'));
    expect(words.map(({ text }) => text)).toEqual(['Schule']);
  });

  it.each([
    ['vi', 'bang', 'Chính quyền bang'],
    ['vi', 'con', 'Trẻ con'],
    ['tr', 'su', 'Su ve elektrik'],
    ['ar', 'ماء', 'ماء وكهرباء'],
  ])('are not confused with words of %s that look alike: %s', async (language, query, title) => {
    expect((await ask(query, [{ title }, { title: 'x' }], language)).titles).toEqual([title]);
  });

  it('typed without accents are asked for less than the others', () => {
    const { words } = readQuery('toi co the hoc tieng duc o dau', languagesOf('vi'));
    const needed = words.filter(({ isOptional }) => !isOptional).map(({ text }) => text);
    expect(needed).toContain('hoc');
    expect(needed).not.toContain('toi');
  });
});

describe('compounds in the query', () => {
  it.each([
    ['Zahnarzt', 'Gesundheit'],
    ['Jobsuche', 'Arbeit'],
    ['Grundschule', 'Bildung'],
    ['Sprachschule', 'Bildung'],
    ['Berufs-Schule', 'Bildung'],
    ['Arbeitsplatz', 'Arbeit'],
  ])('are found by their parts: %s', async (query, title) => {
    const found = await ask(query, site);
    expect(found.titles[0]).toBe(title);
    expect(found.suggestion).toBeUndefined();
  });

  it('are found by their parts on pages in other languages', async () => {
    const { titles } = await ask('Zahnarzt', [{ title: 'الصحة', german: 'Arzt' }], 'ar');
    expect(titles).toEqual(['الصحة']);
  });

  it('rank below the whole', async () => {
    const { titles, close } = await ask('Grundschule', [
      ...site,
      { title: 'Lernen', body: 'Eine Grundschule.' },
      { title: 'Grundschule' },
    ]);
    expect(titles.slice(0, 2)).toEqual(['Grundschule', 'Lernen']);
    expect(titles).toContain('Bildung');
    expect(close).not.toContain('Bildung');
  });
});

describe('typing mistakes', () => {
  it.each([
    ['Gesundhiet', 'Gesundheit'],
    ['Krankenhuas', 'Gesundheit'],
    ['Shcule', 'Bildung'],
    ['Jbo', 'Arbeit'],
    ['Verfasung', 'Grundgesetz'],
    ['Grundgesezt', 'Grundgesetz'],
  ])('are recognised: %s', async (query, title) => {
    expect((await ask(query, site)).titles[0]).toBe(title);
  });

  it.each(['Polizei', 'Politesse', 'Gesang', 'Verfall', 'Grundierung'])(
    'are not seen in words that only begin alike: %s',
    async (query) => {
      const found = await ask(query, site);
      expect(found.suggestion).toBeUndefined();
      expect(found.close).toEqual([]);
    },
  );

  it('lead to a question with the word that stands on the site', async () => {
    expect((await ask('Grundgesezt lesen', site)).suggestion).toBe('Grundgesetz lesen');
    expect((await ask('Krankenhaus', site)).suggestion).toBeUndefined();
  });

  it('come in other alphabets too', async () => {
    expect((await ask('шкоал', [{ title: 'школа' }], 'ru')).titles).toEqual(['школа']);
    expect((await ask('تبیض', [{ title: 'تبعیض' }], 'fa')).titles).toEqual(['تبعیض']);
  });
});

describe('quotation marks', () => {
  const texts = [
    { title: 'Einfach', body: 'Die Sprache ist leicht. Leichte Texte in der Sprache.' },
    { title: 'Regeln', body: 'Texte in Leichter Sprache helfen.' },
    { title: 'Leicht', body: 'Sprache, Sprache, leichte Worte.' },
  ];

  it.each(['"leichte Sprache"', '„leichte Sprache“', '«leichte Sprache»', '“leichte Sprache”'])(
    'ask for words that stand together: %s',
    async (query) => {
      const { titles, close } = await ask(query, texts);
      expect(close).toEqual(['Regeln']);
      expect(titles).toHaveLength(3);
    },
  );

  it('that do not close ask for the words', async () => {
    expect((await ask('"leichte Sprache', texts)).titles).toHaveLength(3);
  });
});

describe('names of documents', () => {
  it('do not drown each other: a title outweighs a word that stands in many synonyms', async () => {
    const synonyms = ['Kurs am Abend', 'Kurs am Tag', 'Kurs im Sommer', 'Kurs', 'der Kurs'];
    const { titles } = await ask('Kurs', [{ title: 'Lernen', synonyms }, { title: 'Kurs' }]);
    expect(titles).toEqual(['Kurs', 'Lernen']);
  });
});

describe('filters', () => {
  const releases: Written[] = Array.from({ length: 12 }, (_, index) => ({
    title: index === 9 ? 'Integration' : `Meldung ${'abcdefghijkl'.charAt(index)}`,
    body: 'Integration im Land.',
    group: 'releases',
    facets: [
      facetTerm('year', 2020 - (index >> 2)),
      facetTerm('level', index % 2 ? 'bund' : 'land'),
    ],
  }));

  it('narrow what words find', async () => {
    const facets = [facetTerm('year', 2018), facetTerm('level', 'bund')];
    const { titles } = await ask('Integration', releases, 'de', { facets });
    expect(titles).toEqual(['Integration', 'Meldung l']);
  });

  it('list what is filed there without words, newest first', async () => {
    const { titles } = await ask('', releases, 'de', { facets: [facetTerm('year', 2020)] });
    expect(titles).toEqual(['a', 'b', 'c', 'd'].map((letter) => `Meldung ${letter}`));
  });

  it('find nothing under a value that does not exist', async () => {
    const facets = [facetTerm('year', 1990)];
    expect((await ask('Integration', releases, 'de', { facets })).titles).toEqual([]);
  });

  it('are no words that can be typed', async () => {
    expect((await ask('year/2020 land', releases)).titles.length).toBe(12);
    expect((await ask('=year/2020', releases)).suggestion).toBeUndefined();
  });

  it('leave the order to the reader: by date it is that of the archive', async () => {
    const byDate = await ask('Integration', releases, 'de', { isByDate: true });
    expect(byDate.titles.indexOf('Integration')).toBe(9);
    expect((await ask('Integration', releases)).titles[0]).toBe('Integration');
  });
});

describe('any query', () => {
  const signs = [
    ...'aäßeéşığ zZ/-’·\u00ad9٥ش漢🙂_=*"„“«»\\\t$&{}<>%+#\u2068\u2069\u200f\ud800оёїاءةんń',
  ];
  const words = [
    'Schule',
    'Krankenhaus',
    'nicht',
    'Grundschule',
    '539/2020',
    'طبيب',
    'bang',
    '"a b"',
  ];

  it.each(['de', 'ar', 'vi', 'pl'])('is answered in %s', { timeout: 120_000 }, async (language) => {
    const reader = readerOf(indexFiles(site.map(written), language));
    const next = random(17);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    for (let round = 0; round < 2_000; round += 1) {
      const query = Array.from({ length: Math.floor(next() * 12) }, () =>
        next() < 0.15 ? pick(words) : pick(signs),
      ).join('');
      const found = await searchIndex(query, reader, languagesOf(language));
      const scores = found.documents.map(({ score }) => score);
      expect(scores.every(Number.isFinite), query).toBe(true);
      expect(new Set(found.documents.map(({ place }) => place)).size, query).toBe(scores.length);
      expect(found.coverage, query).toBeGreaterThanOrEqual(0);
    }
  });

  it.each([
    'x'.repeat(100_000),
    'Schule '.repeat(15_000),
    '"'.repeat(100_000),
    'اب'.repeat(50_000),
  ])('of 100,000 letters takes no time', async (query) => {
    const reader = readerOf(indexFiles(site.map(written)));
    await searchIndex('Schule', reader, languagesOf('de'));
    const start = performance.now();
    await searchIndex(query, reader, languagesOf('de'));
    expect(performance.now() - start).toBeLessThan(250);
  });
});
