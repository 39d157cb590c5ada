import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { parseFeed } from '@rowanmanning/feed-parser';
import { NextIntlClientProvider } from 'next-intl';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { type Files, smallContent } from '../fixtures/content-folder';
import { useStoredContent } from '../fixtures/use-stored-content';

/** What Next gives to pages; heads ask for words in a language that they name. */
vi.mock('next-intl/server', () => ({
  getTranslations: async ({ locale, namespace }: { locale: 'de'; namespace: 'Site' }) =>
    (await import('@/lib/messages')).translator(locale, namespace),
}));

const german = String(smallContent['presse/2020/539/de.mdx']);

interface JsonFeedItem {
  url: string;
  title: string;
  content_html: string;
  date_modified: string;
}

/** A release of 2021 with a number. */
function release(number: number, more = '', issuer = 'amt'): Files {
  const folder = `presse/2021/${number}`;
  return {
    [`${folder}/meta.yaml`]: `kind: release\nnumber: ${number}/2021\ndate: 2021-03-0${number}\nplace: Halle (Saale)\nissuer: ${issuer}\nofficialTitle: Amtlicher Titel ${number}\ntopics: [handlungsfelder/arbeit]\nadded: 2021-03-09\n${more}`,
    [`${folder}/de.mdx`]: german.replace('Mitteilung', `Mitteilung ${number}`),
  };
}

const reason = 'Die Zahl der Vereine war falsch.';
const releases: Files = {
  ...release(1, 'officialUrl: https://www.beispiel.de/presse/1?x=1\n'),
  ...release(
    2,
    'changes: [{ date: 2021-04-02, kind: correction, note: { de: "Es sind 14 Vereine." } }]\n',
  ),
  ...release(3, `withdrawn: { date: 2021-04-03, reason: { de: ${reason} } }\n`),
  ...release(4, 'replacedBy: { release: presse/2021/1, date: 2021-04-04 }\n'),
};

/** What each state is called, the day it began, and what else must be told. */
const states = [
  { number: 1, name: 'valid', word: undefined, day: undefined, tells: [] },
  { number: 2, name: 'corrected', word: 'berichtigt', day: '2. April 2021', tells: [] },
  { number: 3, name: 'withdrawn', word: 'zurückgezogen', day: '3. April 2021', tells: [] },
  {
    number: 4,
    name: 'replaced',
    word: 'ersetzt',
    day: '4. April 2021',
    tells: ['Pressemitteilung 1/2021', '/de/presse/2021/1/'],
  },
] as const;

/** The words that a component draws, in German. */
async function drawn(children: ReactNode): Promise<string> {
  const { messagesOf } = await import('@/lib/messages');
  return renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: 'de',
      messages: messagesOf('de'),
      timeZone: 'Europe/Berlin',
      children,
    }),
  );
}

async function releaseOf(number: number) {
  const { getDocument } = await import('@/lib/content');
  return getDocument('press', `2021/${number}`, 'de');
}

useStoredContent(releases);

describe.each(states)('a release that is $name says so', ({ number, name, word, day, tells }) => {
  /** What a place that has room for sentences must say, or must not. */
  function expectSentences(text: string): void {
    for (const part of [day, ...tells].filter(Boolean)) expect(text).toContain(part);
    if (!word) expect(text).not.toMatch(/berichtigt|zurückgezogen|ersetzt/);
  }
  /** What a place that shows a title must say beside it, or must not. */
  function expectWord(text: string): void {
    if (word) expect(text).toContain(word);
    else expect(text).not.toMatch(/berichtigt|zurückgezogen|ersetzt/);
  }

  it('on its page and in the head of it', async () => {
    const { StateNotice } = await import('@/components/press/history');
    const found = await releaseOf(number);
    const notice = await drawn(createElement(StateNotice, { release: found }));
    if (name === 'valid') expect(notice).toBe('');
    if (name === 'withdrawn') expect(notice).toContain(reason);
    if (name === 'replaced') expect(notice).toContain('<a href="/de/presse/2021/1/">');
    if (day) expect(notice).toContain(day);
    const { documentMetadata } = await import('@/lib/routes/metadata');
    const head = await documentMetadata(found);
    expect(head.title).toContain(`Mitteilung ${number}${word ? ` – ${word}` : ''} – `);
    const changed = word ? `2021-04-0${number}` : '2021-03-09';
    expect(head.openGraph).toMatchObject({ publishedTime: '2021-03-09', modifiedTime: changed });
    expect(head.other?.['DCTERMS.isReplacedBy']).toBe(
      name === 'replaced' ? 'http://localhost:3000/de/presse/2021/1/' : undefined,
    );
  });

  it('in lists, beside its title', async () => {
    const { PressList } = await import('@/components/lists/press-list');
    expectWord(await drawn(createElement(PressList, { releases: [await releaseOf(number)] })));
    const { ReadOn } = await import('@/components/document/read-on');
    const references = [`presse/2021/${number}`];
    expectWord(await drawn(createElement(ReadOn, { references, locale: 'de' })));
  });

  it('in search results', async () => {
    const { searchableReleases } = await import('@/lib/search-index/documents');
    const found = searchableReleases('de').find(({ record }) =>
      record.path.endsWith(`/2021/${number}/`),
    );
    expect(found?.record.state).toBe(word);
  });

  it('in both feeds, with the day on which that happened', async () => {
    const { pressFeed } = await import('@/lib/press/feed');
    const { viewAt } = await import('@/lib/press/views');
    const view = viewAt('/presse/') as NonNullable<ReturnType<typeof viewAt>>;
    const address = `http://localhost:3000/de/presse/2021/${number}/`;
    const atom = parseFeed(pressFeed(view, 'de', 'atom')).items.find(({ url }) => url === address);
    const { items } = JSON.parse(pressFeed(view, 'de', 'json')) as { items: JsonFeedItem[] };
    const json = items.find(({ url }) => url === address);
    const changed = `${word ? `2021-04-0${number}` : '2021-03-09'}T00:00:00.000Z`;
    for (const [title, content = '', updated] of [
      [atom?.title, atom?.content, atom?.updated?.toISOString()],
      [json?.title, json?.content_html, json?.date_modified],
    ]) {
      expect(title).toBe(`Mitteilung ${number}${word ? ` – ${word}` : ''}`);
      expect(updated).toBe(changed);
      expectSentences(content ?? '');
      if (name === 'corrected') expect(content).toContain('Es sind 14 Vereine.');
      if (name === 'withdrawn') expect(content).toContain(reason);
    }
  });

  it('in every file and in the citation', async () => {
    const { pressFile } = await import('@/lib/press/representations');
    const { citationOf, germanCitation } = await import('@/lib/press/citation');
    const found = await releaseOf(number);
    const text = pressFile(found, 'txt');
    expectSentences(text);
    if (name === 'corrected') expect(text).toContain('Berichtigung: Es sind 14 Vereine.');
    if (name === 'withdrawn') expect(text).toContain(reason);
    const data = JSON.parse(pressFile(found, 'json'));
    expect(data.state).toBe(name);
    expect(data.changed).toBe(word ? `2021-04-0${number}` : '2021-03-09');
    expect(data.replacedBy?.url).toBe(
      name === 'replaced' ? 'http://localhost:3000/de/presse/2021/1/' : undefined,
    );
    expectSentences(germanCitation(citationOf(found, 'Pressemitteilung')));
    for (const format of ['bib', 'ris', 'csl.json'] as const) {
      const [item] = new Cite(pressFile(found, format)).data;
      expect(item.title).toBe(`Amtlicher Titel ${number}`);
      expectSentences([item.note ?? ''].flat().join());
    }
  });

  it('to search engines', async () => {
    const { newsArticle } = await import('@/lib/site/json-ld');
    const article = newsArticle(await releaseOf(number));
    const status = { valid: undefined, corrected: 'Corrected', withdrawn: 'Withdrawn' };
    expect(article).toMatchObject({
      creativeWorkStatus: name === 'replaced' ? 'Replaced' : status[name],
      dateModified: word ? `2021-04-0${number}` : '2021-03-09',
    });
    if (name === 'replaced') {
      expect(article).toMatchObject({ correction: ['http://localhost:3000/de/presse/2021/1/'] });
    }
  });
});

describe('the address of the official text', () => {
  const url = 'https://www.beispiel.de/presse/1?x=1';

  it('stands in the record and in every format', async () => {
    const found = await releaseOf(1);
    const { PressRecord } = await import('@/components/press/press-record');
    expect(await drawn(createElement(PressRecord, { release: found }))).toContain(
      `<a href="${url}">`,
    );
    const { pressFile } = await import('@/lib/press/representations');
    for (const format of ['txt', 'json', 'bib', 'ris', 'csl.json'] as const) {
      expect(pressFile(found, format), format).toContain(url);
    }
    const { newsArticle } = await import('@/lib/site/json-ld');
    expect(newsArticle(found)).toMatchObject({ isBasedOn: { url } });
    const { pressFeed } = await import('@/lib/press/feed');
    const { viewAt } = await import('@/lib/press/views');
    const view = viewAt('/presse/') as NonNullable<ReturnType<typeof viewAt>>;
    expect(pressFeed(view, 'de', 'atom')).toContain(`<link href="${url}" rel="via"`);
    expect(pressFeed(view, 'de', 'json')).toContain(`"external_url": "${url}"`);
  });
});
