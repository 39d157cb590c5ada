import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check/check';
import { localeCodes, sourceLocale } from '@/lib/locales';
import { withStaleMarks } from '@/lib/markdown/sections';
import { readDocuments } from '@/lib/source/read-documents';
import { type TranslationLock, writeLock } from '@/lib/translations/lock';
import { sectionHashes, staleSections } from '@/lib/translations/section-hashes';

describe('a change of the German text', () => {
  let root: string;
  let folder: string;
  const german = 'handlungsfelder/gesundheit-und-pflege/de.mdx';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'freshness-'));
    folder = join(root, 'content');
    // What the check says of links to other documents does not matter here.
    for (const part of ['handlungsfelder', 'messages']) {
      await cp(join('content', part), join(folder, part), { recursive: true });
    }
    await acceptAll();
  });
  afterEach(() => rm(root, { recursive: true }));

  /** Records every translation as made from the German text of today. */
  async function acceptAll(): Promise<void> {
    const lock: TranslationLock = {};
    for (const { path, words } of await readDocuments(folder)) {
      const source = words.get(sourceLocale);
      const others = [...words.keys()].filter((code) => code !== sourceLocale);
      const hashes = source && sectionHashes({ ...source.words, body: source.body });
      if (hashes) lock[path] = Object.fromEntries(others.map((code) => [code, hashes]));
    }
    writeLock(lock, folder);
  }

  /** Changes the first two words below the first heading, which begins the second section. */
  async function change(to: (first: string, second: string) => string): Promise<void> {
    const text = await readFile(join(folder, german), 'utf8');
    const changed = text.replace(
      /(?<=\n## .*\n\n)(\S+) (\S+)/,
      (_words, first: string, second: string) => to(first, second),
    );
    expect(changed).not.toBe(text);
    await writeFile(join(folder, german), changed);
  }

  /** Sections reported stale, as `<document>/<language>: <section>`. */
  async function stale(): Promise<string[]> {
    const files = await checkContent(folder);
    return files.flatMap((file) =>
      file.messages.flatMap(({ reason }) => {
        const section = reason.match(/Der deutsche Text ist neuer \((.*?)\)/)?.[1];
        return section ? [`${file.path.slice(folder.length + 1, -'.mdx'.length)}: ${section}`] : [];
      }),
    );
  }

  it('by one word makes exactly that section stale, in every other language', async () => {
    await change((first) => `${first} Wörter`);
    const others = localeCodes.filter(
      (code) => code !== 'de' && existsSync(join(folder, german.replace('de.mdx', `${code}.mdx`))),
    );
    expect(await stale()).toEqual(
      others.map((code) => `handlungsfelder/gesundheit-und-pflege/${code}: Abschnitt 2`).toSorted(),
    );
  });

  it('by a line break or by markup makes nothing stale', async () => {
    await change((first, second) => `${first}\n**${second}**`);
    expect(await stale()).toEqual([]);
  });

  it('in nothing leaves nothing stale', async () => {
    expect(await stale()).toEqual([]);
  });
});

describe('staleSections', () => {
  it('does not count a section that only moved', () => {
    expect(staleSections(['a', 'c', 'b'], ['a', 'b', 'c'])).toEqual([]);
  });

  it('names the sections made from words that are gone', () => {
    expect(staleSections(['a', 'x', 'c'], ['a', 'b', 'c'])).toEqual([1]);
    expect(staleSections(['a', 'c'], ['a', 'b', 'c'])).toEqual([1]);
  });

  it('names the section after which there is one more', () => {
    expect(staleSections(['a', 'x', 'b'], ['a', 'b'])).toEqual([0]);
    expect(staleSections(['a', 'b', 'x'], ['a', 'b'])).toEqual([1]);
    expect(staleSections(['x', 'a', 'y', 'b'], ['a', 'b'])).toEqual([0]);
    expect(staleSections(['a', 'y', 'z', 'c'], ['a', 'b', 'c'])).toEqual([0, 1]);
  });
});

describe('withStaleMarks', () => {
  const heading = { type: 'element', tagName: 'h2', properties: {}, children: [] } as const;
  const paragraph = { type: 'element', tagName: 'p', properties: {}, children: [] } as const;

  it('puts the mark below the heading of the section', () => {
    const body = { type: 'root', children: [paragraph, heading, paragraph] } as never;
    const names = withStaleMarks(body, [1]).children.map(
      (child) => child.type === 'element' && child.tagName,
    );
    expect(names).toEqual(['p', 'h2', 'StaleNotice', 'p']);
  });
});
