import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import type { PressRelease } from '@/lib/content';
import { fileSize, languageName } from '@/lib/dates';
import { lastChanged } from '@/lib/press/archive';
import { attachmentsOf } from '@/lib/press/attachments';
import { bibtex, coins, germanCitation } from '@/lib/press/citation';
import { numberForms } from '@/lib/press/numbers';
import { qrPath } from '@/lib/press/qr-path';
import { remarkIn } from '@/lib/press/remark';
import { attachmentPath, permanentId, pressViewAddress, shortPath } from '@/lib/urls';

const citation = {
  key: '2020-539',
  title: 'Kabinett & Konzept: 100 % {neu}',
  issuer: 'Staatskanzlei des Landes Sachsen-Anhalt',
  number: '539/2020',
  date: '2020-12-14',
  place: 'Magdeburg',
  url: 'https://example.org/de/presse/2020/539/',
  genre: 'Pressemitteilung',
};

describe('addresses of the press archive', () => {
  it('name what the archive is narrowed to, the year last', () => {
    expect(pressViewAddress({})).toBe('/presse/');
    expect(pressViewAddress({ year: 2020, topic: 'handlungsfelder/arbeit' })).toBe(
      '/presse/thema/arbeit/2020/',
    );
    expect(pressViewAddress({ year: 2020 }, 2)).toBe('/presse/2020~2/');
  });

  it('have a short form for a number', () => {
    expect(shortPath('539/2020')).toBe('/pm/539-2020/');
    expect(numberForms('539/2020')).toEqual(['539/2020', '539-2020', '539', '2020']);
  });
});

describe('permanentId', () => {
  it('is a UUID of version 5, the same for the same path and no other', () => {
    const id = permanentId('/de/presse/2020/539/');
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(permanentId('/de/presse/2020/539/')).toBe(id);
    expect(permanentId('/ar/presse/2020/539/')).not.toBe(id);
  });
});

describe('citations', () => {
  it('follow the German custom', () => {
    expect(germanCitation({ ...citation, title: 'Titel' })).toBe(
      'Staatskanzlei des Landes Sachsen-Anhalt (2020): Titel. Pressemitteilung 539/2020, Magdeburg, 14.12.2020.',
    );
  });

  it('leave out what is not known', () => {
    const unknown = { number: undefined, date: undefined, place: undefined, issuer: undefined };
    expect(germanCitation({ ...citation, ...unknown, title: 'Titel' })).toBe(
      'Titel. Pressemitteilung.',
    );
  });

  it('keep every sign that BibTeX would read as a command, an accent or an end', () => {
    const title = String.raw`A ~ B ^ C \ {x} & 100 % $ 5 # 6_7 }{ „ä“ <b> "q"`;
    const [item] = new Cite(bibtex({ ...citation, title, issuer: title, place: title })).data;
    expect(item.title).toBe(title);
    expect(item.author[0]?.literal ?? item.author[0]?.family).toBe(title);
    expect(item['publisher-place']).toBe(title);
  });
});

describe('coins', () => {
  it('say in a list what reference managers need, and leave out what is not known', () => {
    const { title, issuer, date, url } = citation;
    const found = Object.fromEntries(new URLSearchParams(coins({ ...citation, place: undefined })));
    expect(found).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'report',
      'rft.title': title,
      'rft.publisher': issuer,
      'rft.date': date,
      'rft.identifier': url,
    });
  });
});

describe('qrPath', () => {
  it('draws a code that another library reads', () => {
    const { size, path } = qrPath(citation.url);
    const width = size * 8;
    const data = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let row = Number(y) * 8; row < Number(y) * 8 + 8; row += 1) {
        const start = (row * width + Number(x) * 8) * 4;
        data.fill(0, start, start + Number(length) * 32);
      }
    }
    expect(decodeQR({ width, height: width, data })).toBe(citation.url);
  });
});

describe('a release that was changed', () => {
  const facts = { added: '2021-01-01' };
  const release = (more: object) =>
    ({
      kind: 'press',
      slug: '2021/17',
      locale: 'ar',
      facts: { ...facts, ...more },
    }) as PressRelease;

  it('says when the page was changed last', () => {
    expect(lastChanged(release({}))).toBe('2021-01-01');
    const changes = [
      { date: '2021-03-01', kind: 'minor', note: { de: 'Komma' } },
      { date: '2021-02-01', kind: 'correction', note: { de: 'Zahl' } },
    ];
    expect(lastChanged(release({ changes }))).toBe('2021-03-01');
    const withdrawn = { date: '2021-04-01', reason: { de: 'Irrtum' } };
    expect(lastChanged(release({ changes, withdrawn }))).toBe('2021-04-01');
  });

  it('says so in the language of the reader, or else in German', () => {
    const remark = { de: 'Irrtum', ar: 'خطأ' };
    expect(remarkIn(remark, 'ar')).toEqual({ text: 'خطأ', locale: 'ar' });
    expect(remarkIn(remark, 'en')).toEqual({ text: 'Irrtum', locale: 'de' });
  });

  it('names type, size and language of its attachments', () => {
    const folder = mkdtempSync(join(tmpdir(), 'public-'));
    const attachment = { file: 'anlage.pdf', title: { de: 'Anlage' }, language: 'de' };
    const changed = release({ attachments: [attachment] });
    const path = join(folder, attachmentPath(changed, 'anlage.pdf'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.alloc(34_000));
    expect(attachmentsOf(changed, folder)).toEqual([
      {
        path: '/dateien/presse/2021/17/anlage.pdf',
        title: { text: 'Anlage', locale: 'de' },
        type: 'PDF',
        bytes: 34_000,
        language: 'de',
      },
    ]);
    rmSync(folder, { recursive: true });
    expect(() => attachmentsOf(changed, folder)).toThrow();
    expect(fileSize('de', 34_000)).toBe('34 kB');
    expect(languageName('en', 'de')).toBe('German');
  });
});
