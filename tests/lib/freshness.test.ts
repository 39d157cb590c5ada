import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check/check';
import { localeCodes } from '@/lib/locales';
import { withStaleMarks } from '@/lib/markdown/sections';
import { staleSections } from '@/lib/translations/section-hashes';

describe('a change of the German text', () => {
  let root: string;
  let folder: string;
  const german = 'handlungsfelder/gesundheit-und-pflege/de.mdx';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'freshness-'));
    folder = join(root, 'content');
    // What the check says of links to other documents does not matter here.
    for (const part of ['handlungsfelder', 'messages', 'translations.lock.json']) {
      await cp(join('content', part), join(folder, part), { recursive: true });
    }
  });
  afterEach(() => rm(root, { recursive: true }));

  async function change(from: string, to: string): Promise<void> {
    const text = await readFile(join(folder, german), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(folder, german), text.replace(from, to));
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
    await change('Dabei gibt es für manche', 'Dabei gibt es für viele');
    const others = localeCodes.filter((code) => code !== 'de');
    expect(await stale()).toEqual(
      others.map((code) => `handlungsfelder/gesundheit-und-pflege/${code}: Abschnitt 2`).toSorted(),
    );
  });

  it('by a line break or by markup makes nothing stale', async () => {
    await change('Dabei gibt es für manche', 'Dabei\ngibt es  für **manche**');
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
