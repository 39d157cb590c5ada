import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { expect, test } from '@playwright/test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { decodeQR } from 'qr/decode.js';
import { parse } from 'yaml';
import { z } from 'zod';
import { number } from '../../lib/dates.ts';
import { localeCodes, localeEntry } from '../../lib/locales.ts';

const origin = 'http://localhost:3000';
const read = (path: string) => readFileSync(join('out', path), 'utf8');
const data = (path: string) => JSON.parse(read(path));
const isPage = (path: string) => existsSync(join('out', path, 'index.html'));
const answers = (url: string) => {
  const { pathname } = new URL(url, origin);
  return isPage(pathname) || existsSync(join('out', pathname.replace(/\/$/, '/index.html')));
};

const folders = globSync('content/presse/*/*').map((folder) => folder.replace('content', ''));
const factsOf = (folder: string) =>
  parse(readFileSync(join('content', folder, 'meta.yaml'), 'utf8')) as Record<string, string>;
const issuerName = (slug = '') =>
  parse(readFileSync(`content/herausgeber/${slug}/meta.yaml`, 'utf8')).officialName;
const fileOf = (locale: string, folder: string, format: string) =>
  `${locale}${folder}/${folder.split('/').pop()}.${format}`;

test.describe('the feeds', () => {
  const atom = globSync('*/presse/**/atom.xml', { cwd: 'out' });
  const json = globSync('*/presse/**/feed.json', { cwd: 'out' });

  test('exist in every language for all releases, each issuer and each topic', () => {
    const topics = new Set(folders.flatMap((folder) => factsOf(folder).topics));
    const issuers = globSync('content/herausgeber/*');
    const expected = localeCodes.length * (1 + issuers.length + topics.size);
    expect(atom).toHaveLength(expected);
    expect(json).toHaveLength(expected);
  });

  test('keep to the RELAX NG schema of Atom', () => {
    test.setTimeout(120_000);
    const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const { status, stdout, error } = spawnSync('java', [
      ...['-cp', vnu, 'nu.validator.vendor.thaiopensource.relaxng.util.Driver'],
      ...['-i', '-c', 'tests/fixtures/press/atom.rnc'],
      ...atom.map((file) => join('out', file)),
    ]);
    expect(error).toBeUndefined();
    expect(`${stdout}`).toBe('');
    expect(status).toBe(0);
  });

  test('say the same as Atom to an independent parser, with permanent names and live links', () => {
    for (const file of atom) {
      const feed = parseFeed(read(file));
      const locale = file.split('/')[0];
      expect(feed.language, file).toBe(locale);
      expect(feed.items.length, file).toBeGreaterThan(0);
      expect(feed.self, file).toBe(`${origin}/${file}`);
      for (const { id, url, title, content, published, updated } of feed.items) {
        expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/);
        expect(title).toBeTruthy();
        expect(published && updated).toBeTruthy();
        expect(answers(url ?? ''), `${file}: ${url}`).toBe(true);
        for (const [, link = ''] of (content ?? '').matchAll(/href="([^"]+)"/g)) {
          if (link.startsWith(origin)) expect(answers(link), `${file}: ${link}`).toBe(true);
        }
      }
    }
  });

  /** JSON Feed 1.1, with what we promise beyond it. */
  const url = z.url();
  const jsonFeed = z.strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string().min(1),
    description: z.string(),
    home_page_url: url,
    feed_url: url,
    language: z.enum(localeCodes),
    authors: z.array(z.strictObject({ name: z.string() })).min(1),
    items: z
      .array(
        z.strictObject({
          id: z.string().startsWith('urn:uuid:'),
          url,
          external_url: url.optional(),
          title: z.string().min(1),
          summary: z.string().min(1),
          content_html: z.string().min(1),
          date_published: z.iso.datetime(),
          date_modified: z.iso.datetime(),
          language: z.enum(localeCodes),
          tags: z.array(z.string()),
        }),
      )
      .min(1),
  });

  test('keep to the rules of JSON Feed, and name the same releases as Atom', () => {
    for (const file of json) {
      const feed = jsonFeed.parse(data(file));
      expect(feed.feed_url).toBe(`${origin}/${file}`);
      expect(answers(feed.home_page_url), feed.home_page_url).toBe(true);
      const entries = parseFeed(read(file.replace('feed.json', 'atom.xml'))).items;
      expect(feed.items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
      for (const { content_html, language } of feed.items) {
        const { direction } = localeEntry(language);
        expect(content_html).toContain(`<div lang="${language}" dir="${direction}">`);
      }
    }
  });

  test('give every release one name, which the language is part of', () => {
    const ids = localeCodes.map((locale) =>
      data(`${locale}/presse/feed.json`).items.map(({ id }: { id: string }) => id),
    );
    expect(new Set(ids.flat()).size).toBe(localeCodes.length * folders.length);
  });

  test('are found from the pages that they follow', () => {
    for (const file of atom) {
      const page = read(file.replace('atom.xml', 'index.html'));
      expect(page).toContain(
        `<link rel="alternate" type="application/atom+xml" href="${origin}/${file}"`,
      );
      const other = file.replace('atom.xml', 'feed.json');
      expect(page).toContain(`type="application/feed+json" href="${origin}/${other}"`);
    }
  });
});

test.describe('the representations of a release', () => {
  for (const folder of folders) {
    const { number: printed, date, issuer } = factsOf(folder);

    test(`${folder} agree on number, date and issuer`, () => {
      const known = [printed, issuer && issuerName(issuer)].filter(Boolean);
      for (const locale of localeCodes) {
        const text = read(fileOf(locale, folder, 'txt'));
        const page = read(`${locale}${folder}/index.html`);
        for (const value of known) {
          expect(text).toContain(value);
          expect(page).toContain(value);
        }
        if (date) expect(page).toContain(`<time dateTime="${date}">`);
        const found = data(fileOf(locale, folder, 'json'));
        expect(found).toMatchObject({ url: `${origin}/${locale}${folder}/`, language: locale });
        expect([found.number, found.date]).toEqual([printed, date]);
        if (issuer) expect(found.issuer.officialName).toBe(issuerName(issuer));
      }
    });

    test(`${folder} can be cited by reference managers`, () => {
      for (const format of ['bib', 'ris', 'csl.json']) {
        const file = read(fileOf('de', folder, format));
        const [item] = new Cite(file).data;
        expect(item.title, format).toBe(factsOf(folder).officialTitle);
        expect(item.URL, format).toBe(`${origin}/de${folder}/`);
        if (printed) expect(file, format).toContain(printed);
        if (date) {
          const [year = '', month = '', day = ''] = date.split('-');
          expect(item.issued['date-parts'][0]?.[0], format).toBe(Number(year));
          expect(file).toMatch(new RegExp(`${year}\\D+0?${Number(month)}\\D+0?${Number(day)}\\D`));
        }
        if (issuer) {
          const [author] = item.author;
          const name =
            format === 'ris' ? issuerName(issuer).replace(', ', ' – ') : issuerName(issuer);
          expect(author?.literal ?? author?.family, format).toBe(name);
        }
      }
    });
  }

  test('are linked from the page', () => {
    for (const format of ['txt', 'json', 'bib', 'ris', 'csl.json']) {
      expect(read('de/presse/2020/539/index.html')).toContain(
        `href="/${fileOf('de', '/presse/2020/539', format)}"`,
      );
    }
  });

  test('are found from the head of the page in every language', () => {
    const types = {
      bib: 'application/x-bibtex',
      ris: 'application/x-research-info-systems',
      'csl.json': 'application/vnd.citationstyles.csl+json',
    };
    for (const locale of localeCodes) {
      for (const [format, type] of Object.entries(types)) {
        expect(read(`${locale}/presse/2020/539/index.html`)).toContain(
          `<link rel="alternate" type="${type}" href="${origin}/${fileOf('de', '/presse/2020/539', format)}"/>`,
        );
      }
    }
  });
});

test.describe('what Zotero reads', () => {
  /** Its fields, by the names that its translator "Embedded Metadata" looks for, the first that is there. */
  const zoteroFields = {
    title: ['citation_title', 'DC.title'],
    date: ['citation_publication_date', 'DC.date'],
    institution: ['citation_technical_report_institution', 'DC.publisher'],
    reportNumber: ['citation_technical_report_number'],
    reportType: ['DC.type'],
    place: ['eprints.place_of_pub'],
    language: ['citation_language', 'DC.language'],
    url: ['citation_public_url', 'DC.identifier'],
  } as const;

  for (const locale of ['de', 'ar'] as const) {
    test(`on a page in ${locale} is the official release`, async ({ page }) => {
      await page.goto(`/${locale}/presse/2020/539/`);
      const content = (name: string) =>
        page.locator(`head meta[name="${name}"]`).getAttribute('content');
      const expected = {
        title: 'Kabinett verabschiedet Integrationskonzept des Landes Sachsen-Anhalt',
        date: '2020-12-14',
        institution: 'Staatskanzlei des Landes Sachsen-Anhalt',
        reportNumber: '539/2020',
        reportType: 'Pressemitteilung',
        place: 'Magdeburg',
        language: 'de',
        url: `${origin}/de/presse/2020/539/`,
      };
      for (const [field, names] of Object.entries(zoteroFields)) {
        for (const name of names) {
          const value = (await content(name))?.replaceAll(/(?<=\d)\/(?=\d\d\b)/g, '-');
          expect(value, name).toBe(expected[field as keyof typeof expected]);
        }
      }
      const changed = page.locator('meta[property="article:modified_time"]');
      await expect(changed).toHaveAttribute('content', /^\d{4}-\d{2}-\d{2}$/);
    });
  }

  test('in a list are all of its releases', async ({ page }) => {
    await page.goto('/ar/presse/');
    const titles = await page
      .locator('.press-list .Z3988')
      .evaluateAll((spans) =>
        spans.map((span) => new URLSearchParams(span.getAttribute('title') ?? '').get('rft.title')),
      );
    expect(titles.toSorted()).toEqual(
      folders.map((each) => factsOf(each).officialTitle).toSorted(),
    );
  });
});

test.describe('the archive', () => {
  const views = globSync('*/presse/{*,{thema,ebene,herausgeber}/**}/index.html', {
    cwd: 'out',
  }).filter((file) => !file.includes('deutsch'));

  test('has no empty page, and counts what it shows', () => {
    expect(views.length).toBeGreaterThan(localeCodes.length * 20);
    for (const file of views) {
      const page = read(file);
      const shown = page.match(/<ol[^>]* class="press-list".*?<\/ol>/s)?.[0].match(/<li>/g) ?? [];
      expect(shown.length, file).toBeGreaterThan(0);
    }
  });

  test('says beside each filter how many releases it leads to', () => {
    for (const locale of localeCodes) {
      const filters = read(`${locale}/presse/index.html`).matchAll(
        /<li><a href="(\/[^"]+)">[^<]+<\/a> <span>([^<]+)<\/span>/g,
      );
      let found = 0;
      for (const [, path = '', count] of filters) {
        found += 1;
        const list =
          read(`${path}index.html`).match(/<ol[^>]* class="press-list".*?<\/ol>/s)?.[0] ?? '';
        expect(number(locale, list.match(/<li>/g)?.length ?? 0), path).toBe(count);
      }
      expect(found).toBeGreaterThan(15);
    }
  });

  test('can be narrowed twice where that leaves something out', () => {
    expect(isPage('de/presse/thema/berufliche-integration/2020')).toBe(true);
    expect(isPage('de/presse/thema/berufliche-integration/ebene/land')).toBe(false);
    expect(isPage('de/presse/ebene/bund/2019')).toBe(false);
  });

  test('leads from each release with a date to the one before and the one after', () => {
    const chain = (start: string, rel: string): string[] => {
      const next = read(`${start}index.html`).match(new RegExp(`href="([^"]+)" rel="${rel}"`))?.[1];
      return next ? [start, ...chain(next, rel)] : [start];
    };
    const newest = chain('/ar/presse/2015/nicht-warten-machen/', 'next');
    const dated = folders.filter((folder) => factsOf(folder).date);
    expect(newest).toHaveLength(dated.length);
    expect(chain(newest.at(-1) ?? '', 'prev')).toEqual(newest.toReversed());
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to the release in the language of the reader', async ({ page }) => {
    await page.goto('/pm/');
    await page.getByRole('link', { name: '539/2020' }).click();
    await expect(page).toHaveURL('/pm/539-2020/');
    await expect(page.getByRole('listitem').filter({ hasText: 'Deutsch' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL('/ar/presse/2020/539/');
  });
});

test('paper carries the address of the page, and a code that leads there', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/ar/presse/2020/539/');
  await expect(page.locator('.print-address')).toContainText(`${origin}/ar/presse/2020/539/`);
  await expect(page.locator('.print-address')).toContainText(`${origin}/pm/539-2020/`);
  await expect(page.locator('.inline-links').last()).toBeHidden();
  const svg = page.locator('.print-address svg');
  const size = Number((await svg.getAttribute('viewBox'))?.split(' ')[2]);
  const path = (await svg.locator('path').getAttribute('d')) ?? '';
  expect(decodeQR(bitmapOf(path, size))).toBe(`${origin}/ar/presse/2020/539/`);
});

/** Draws the runs of dark modules, eight pixels a module. */
function bitmapOf(path: string, modules: number) {
  const scale = 8;
  const width = modules * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = (row * width + Number(x) * scale) * 4;
      for (let at = start; at < start + Number(length) * scale * 4; at += 4) {
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return { width, height: width, data: pixels };
}
