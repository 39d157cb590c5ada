import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Inspection, inspectContent } from '@/lib/check/check';
import { storeContent } from '@/lib/check/store';
import { localeCodes, sourceLocale } from '@/lib/locales';

/** Documents whose German text is changed, and how; one change a document. */
const changes: Record<string, (text: string) => string> = {
  'presse/2019/weltoffene-kommunen': (text) => text.replace('wollte 40 ', 'wollte 41 '),
  'handlungsfelder/gesundheit-und-pflege': (text) =>
    text.replace(/(?<=\n## .*\n\n)/, 'Das Land hilft neuen Menschen.\n\n'),
  'handlungsfelder/berufliche-integration': (text) => text.replace(/\n- .*(?=\n)/, ''),
  'seiten/hilfe': (text) => `${text}\n## Wer hilft mir?\n\nSie können jeden Tag kommen.\n`,
};

/** In milliseconds: everything is read and checked, beside whatever else the machine does. */
const patience = 600_000;

const others = localeCodes.filter((code) => code !== sourceLocale);

describe('after an editor’s ordinary work', () => {
  const project = process.cwd();
  let root: string;
  let folder: string;
  let found: Inspection;

  const edit = (path: string, change: (text: string) => string): void => {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    expect(after, path).not.toBe(before);
    writeFileSync(file, after);
  };

  /** A document like another one, in German only. */
  const add = (path: string, like: string, change: (facts: string) => string): void => {
    for (const name of ['meta.yaml', 'de.mdx']) {
      cpSync(join(folder, like, name), join(folder, path, name));
    }
    edit(`${path}/meta.yaml`, change);
  };

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'editing-'));
    folder = join(root, 'content');
    cpSync('content', folder, { recursive: true });
    for (const [path, change] of Object.entries(changes)) edit(`${path}/de.mdx`, change);
    add('presse/2020/541', 'presse/2020/539', (facts) =>
      facts.replace('539/2020', '541/2020').replace(/officialTitle: .*/, 'officialTitle: Kabinett'),
    );
    add('regionalkonferenzen/burg', 'regionalkonferenzen/magdeburg', (facts) =>
      facts.replace('place: Magdeburg', 'place: Burg'),
    );
    edit('herausgeber/staatskanzlei/meta.yaml', (facts) => facts.replace('567-6666', '567-1000'));
    // Nobody has said of which German text this one was made.
    edit('translations.lock.json', (lock) => {
      const { 'seiten/hilfe': recorded, ...others } = JSON.parse(lock);
      return JSON.stringify({ ...others, 'seiten/hilfe': { ...recorded, en: undefined } });
    });
    edit('handlungsfelder/gesundheit-und-pflege/pl.mdx', (text) =>
      text.replace(
        'origin: machine\n',
        'origin: human\n  reviewedBy: A. Nowak\n  reviewedOn: 2026-11-28\n',
      ),
    );
    found = await inspectContent(folder);
  }, patience);
  afterAll(() => rmSync(root, { recursive: true }));

  it('nothing stops the site', () => {
    const errors = found.files.flatMap(({ path, messages }) =>
      messages.filter(({ fatal }) => fatal).map(({ reason }) => `${path}: ${reason}`),
    );
    expect(errors).toEqual([]);
  });

  it.each(Object.keys(changes))('every translation of %s is older in one section', (path) => {
    const { words } = found.documents.find((document) => document.path === path) ?? {};
    const translated = others.filter((code) => words?.has(code));
    const stale = translated.map((code) => {
      const file = words?.get(code)?.file;
      return [code, file && found.freshness.stale.get(file)?.length];
    });
    expect(stale).toEqual(translated.map((code) => [code, 1]));
    expect(translated).toContain('de-simple');
  });

  it('readers of each language see the mark, and of new documents the German words', async () => {
    process.chdir(root);
    // Contentlayer takes this for the folder it runs in.
    vi.stubEnv('PWD', root);
    try {
      await storeContent('content', found);
      vi.resetModules();
      const { getReferenced } = await import('@/lib/content');
      const { messagesOf } = await import('@/lib/messages');
      const { Prose } = await import('@/components/content/prose');
      const drawn = (path: string, locale: (typeof localeCodes)[number]) =>
        renderToStaticMarkup(
          createElement(NextIntlClientProvider, {
            locale,
            messages: messagesOf(locale),
            timeZone: 'Europe/Berlin',
            children: createElement(Prose, { document: getReferenced(path, locale) }),
          }),
        );
      for (const locale of others) {
        const mark = messagesOf(locale).StaleNotice.text;
        const texts = Object.keys(changes).filter(
          (path) => !getReferenced(path, locale).isFallback,
        );
        for (const path of texts) {
          expect(drawn(path, locale).split(mark), `${path} in ${locale}`).toHaveLength(2);
        }
        expect(drawn('presse/2020/541', locale)).toContain('<p lang="de" dir="ltr">');
      }
      expect(drawn('seiten/hilfe', sourceLocale)).not.toContain('neuer');
    } finally {
      process.chdir(project);
      vi.unstubAllEnvs();
    }
  });
});
