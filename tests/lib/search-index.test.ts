import { describe, expect, it } from 'vitest';
import {
  decodeEndings,
  decodePostings,
  decodeTerms,
  encodeEndings,
  encodePostings,
  encodeTerms,
  fileOf,
} from '@/lib/search/format';
import { highlight } from '@/lib/search/highlight';
import { IndexReader } from '@/lib/search/index-reader';
import { decodeNumbers, encodeNumbers } from '@/lib/search/numbers';
import { search } from '@/lib/search/search';
import { generatedReleases } from '../bench/generated-releases.ts';
import { random } from '../fixtures/random-numbers';
import { indexFiles, languagesOf, readerOf } from '../fixtures/search-index';

const languages = languagesOf('de');

describe('the file format', () => {
  const next = random(3);
  const scripts = [97, 0x430, 0x627, 0x4e00];
  const words = Array.from({ length: 500 }, () =>
    Array.from({ length: 1 + Math.floor(next() * 60) }, () =>
      String.fromCodePoint((scripts[Math.floor(next() * 4)] ?? 97) + Math.floor(next() * 20)),
    ).join(''),
  );
  const sorted = [...new Set(words)].sort();

  it('gives back any numbers', () => {
    const numbers = Array.from({ length: 2_000 }, () => Math.floor(2 ** (next() * 30)));
    expect(decodeNumbers(encodeNumbers([0, 31, 32, ...numbers]))).toEqual([0, 31, 32, ...numbers]);
  });

  it('gives back any postings', () => {
    const postings = Array.from({ length: 3_000 }, (_, index) => ({
      document: index * 3 + Math.floor(next() * 3),
      impact: 1 + Math.floor(next() * 7),
    }));
    expect(decodePostings(encodePostings(postings))).toEqual(postings);
  });

  it('gives back any terms', () => {
    const entries = sorted.map((term, index) => ({
      term,
      postings: index % 5 ? encodeNumbers([index]) : { file: index, documents: index * 7 },
    }));
    expect(decodeTerms(encodeTerms(entries))).toEqual(entries);
    expect(decodeEndings(encodeEndings(sorted))).toEqual(sorted);
  });

  it('knows the file of a word', () => {
    expect(['a', 'c', 'd', 'zz'].map((word) => fileOf(word, ['b', 'd', 'k']))).toEqual([
      0, 0, 1, 2,
    ]);
  });
});

describe.each([40, 1_500])('an index of %i documents', (count) => {
  const documents = generatedReleases(count);
  const files = indexFiles(documents);

  it('finds every document by its number, and only that one', async () => {
    const reader = readerOf(files);
    for (let index = 0; index < count; index += Math.ceil(count / 20)) {
      const number = documents[index]?.fields[1]?.text ?? '';
      const { hits } = await search(number, reader, languages);
      expect(
        hits.map(({ document }) => document),
        number,
      ).toEqual([index]);
      expect(await reader.record(index)).toEqual(documents[index]?.record);
    }
  });

  it('lists a document among the first when asked for its title', async () => {
    const reader = readerOf(files);
    for (let index = 1; index < count; index += Math.ceil(count / 20)) {
      const title = documents[index]?.record.title ?? '';
      const { hits } = await search(title, reader, languages);
      const first = hits.slice(0, 10).map(({ document }) => document);
      expect(first, title).toContain(index);
    }
  });

  it('answers anything that can be typed', async () => {
    const reader = readerOf(files);
    const next = random(5);
    const signs = 'aäß zZ/-’·\u00ad9٥ش漢🙂_*"\\\t';
    for (let round = 0; round < 200; round += 1) {
      const query = Array.from(
        { length: Math.floor(next() * 12) },
        () => [...signs][Math.floor(next() * [...signs].length)],
      ).join('');
      await expect(search(query, reader, languages), query).resolves.toBeDefined();
    }
  });

  it('reads a file once, and again when it could not be read', async () => {
    const read: string[] = [];
    const reader = readerOf(files, read);
    await search('Integration', reader, languages);
    const before = read.length;
    await search('Integration', reader, languages);
    expect(read.length).toBe(before);
    let isBroken = true;
    const flaky = new IndexReader(async (name) => {
      if (isBroken) throw new Error('offline');
      return files.get(name) ?? '';
    });
    await expect(search('Integration', flaky, languages)).rejects.toThrow('offline');
    isBroken = false;
    await expect(search('Integration', flaky, languages)).resolves.toBeDefined();
  });
});

describe('a large index', () => {
  it('is spread over files, of which a query needs few', async () => {
    const files = indexFiles(generatedReleases(1_500));
    const read: string[] = [];
    await search('Integration', readerOf(files, read), languages);
    expect(files.size).toBeGreaterThan(50);
    expect(read.length).toBeLessThan(5);
  });
});

describe('marks', () => {
  it('stand on the words that were found, and change no letter', () => {
    const text = 'Das Landesintegrationskonzept: Konzepte für alle.';
    const stretches = highlight(text, new Set(['konzept']), languages);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.filter(({ isMarked }) => isMarked).map((stretch) => stretch.text)).toEqual([
      'Landesintegrationskonzept',
      'Konzepte',
    ]);
  });
});
