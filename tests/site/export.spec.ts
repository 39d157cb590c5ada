import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isLocale } from '../../lib/locales.ts';
import { allPages, localeCodes, localeOf } from './pages.ts';

type Element = DefaultTreeAdapterTypes.Element;

const fileOf = (path: string) => join('out', path, 'index.html');

function elements(path: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if ('tagName' in child) {
        found.push(child);
        walk(child);
      }
    }
  };
  walk(parse(readFileSync(fileOf(path), 'utf8')));
  return found;
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const exported = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** Pages for two people at a desk; search engines should know the document only. */
const isBesideGerman = (path: string) => path.endsWith('/deutsch/');

const pages = new Map(exported.map((path) => [path, elements(path)]));
const origin = 'http://localhost:3000';

const isForReadersOnly = (path: string) =>
  pages
    .get(path)
    ?.some(
      (element) =>
        attribute(element, 'name') === 'robots' &&
        attribute(element, 'content')?.includes('noindex'),
    );

test('the sitemap lists every page of the export but those that repeat others', () => {
  const known = exported.filter((path) => !isForReadersOnly(path));
  expect(allPages.toSorted()).toEqual(known.toSorted());
});

test('there is no script of Next and no payload of React', () => {
  const files = readdirSync('out', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /^_next\/.*\.js$|index\.txt$|__next/.test(file))).toEqual([]);
});

test('no page has an inline script, an event handler or an inline style', () => {
  for (const [path, page] of pages) {
    const scripts = page.filter(
      (element) =>
        element.tagName === 'script' &&
        attribute(element, 'type') !== 'application/ld+json' &&
        !attribute(element, 'src'),
    );
    expect(scripts, path).toEqual([]);
    const attributes = page.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(
      attributes.filter((name) => name.startsWith('on') || name === 'style'),
      path,
    ).toEqual([]);
    expect(
      page.filter(({ tagName }) => tagName === 'style'),
      path,
    ).toEqual([]);
  }
});

test('every page has one stylesheet and asks no other host for anything', () => {
  for (const [path, page] of pages) {
    const links = page.filter(({ tagName }) => tagName === 'link');
    expect(
      links.filter((link) => attribute(link, 'rel') === 'stylesheet'),
      path,
    ).toHaveLength(1);
    const sources = page.map((element) => attribute(element, 'src')).filter(Boolean);
    expect(
      sources.filter((source) => !source?.startsWith('/')),
      path,
    ).toEqual([]);
  }
});

const isFile = (path: string) => /\.[a-z]+$/.test(path) && existsSync(join('out', path));

test('every link within the site leads to a page and to a place on it, or to a file', () => {
  const ids = new Map(
    [...pages].map(([path, page]) => [
      path,
      new Set(page.map((element) => attribute(element, 'id'))),
    ]),
  );
  const dead: string[] = [];
  for (const [path, page] of pages) {
    for (const element of page.filter(({ tagName }) => tagName === 'a')) {
      const target = new URL(attribute(element, 'href') ?? '', origin + path);
      if (target.origin !== origin) continue;
      if (target.pathname.includes('.') && existsSync(join('out', target.pathname))) continue;
      const known = ids.get(target.pathname);
      if (!known && isFile(target.pathname)) continue;
      const fragment = decodeURIComponent(target.hash.slice(1));
      if (!known || (fragment && !known.has(fragment))) dead.push(`${path} → ${target.href}`);
    }
  }
  expect(dead).toEqual([]);
});

test('ids are unique, titles and descriptions too', () => {
  const titles = new Map<string, string>();
  for (const [path, page] of pages) {
    const ids = page.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size, path).toBe(ids.length);
    const description = page.find((element) => attribute(element, 'name') === 'description');
    expect(attribute(description as Element, 'content')?.length, path).toBeGreaterThan(20);
    const html = readFileSync(fileOf(path), 'utf8');
    const title = `${localeOf(path)} ${html.match(/<title>(.*?)<\/title>/)?.[1]}`;
    expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
    titles.set(title, path);
  }
});

test('every page says its language and names itself in all others', () => {
  for (const [path, page] of pages) {
    const locale = localeOf(path);
    if (!locale || isBesideGerman(path)) continue;
    const html = page.find(({ tagName }) => tagName === 'html') as Element;
    expect(attribute(html, 'lang')).toBe(locale);
    const canonical = page.find((element) => attribute(element, 'rel') === 'canonical') as Element;
    expect(attribute(canonical, 'href')).toBe(origin + path);
    const alternates = page.filter(
      (element) => attribute(element, 'rel') === 'alternate' && attribute(element, 'hreflang'),
    );
    expect(alternates.map((link) => attribute(link, 'hreflang'))).toEqual([
      ...localeCodes,
      'x-default',
    ]);
    for (const link of alternates) {
      expect(pages.has(new URL(attribute(link, 'href') ?? '').pathname), path).toBe(true);
    }
  }
});

test('every run in another language says so with language and direction', () => {
  for (const [path, page] of pages) {
    for (const element of page.filter((candidate) => attribute(candidate, 'lang'))) {
      const lang = attribute(element, 'lang') ?? '';
      if (isLocale(lang)) expect(attribute(element, 'dir'), `${path} ${lang}`).toBeTruthy();
    }
  }
});

test('a page beside the German text leads search engines to the document', () => {
  const besideGerman = exported.filter(isBesideGerman);
  expect(besideGerman.length).toBeGreaterThan(0);
  for (const path of besideGerman) {
    const page = pages.get(path) ?? [];
    const find = (name: string, value: string) =>
      page.find((element) => attribute(element, name) === value) as Element;
    expect(attribute(find('name', 'robots'), 'content')).toContain('noindex');
    expect(attribute(find('rel', 'canonical'), 'href')).toBe(
      origin + path.replace(/deutsch\/$/, ''),
    );
  }
});

test('data for search engines can be read', () => {
  const types = new Set<string>();
  for (const path of pages.keys()) {
    const html = readFileSync(fileOf(path), 'utf8');
    for (const [, json = ''] of html.matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    )) {
      const data = JSON.parse(json);
      expect(data['@context']).toBe('https://schema.org');
      types.add(data['@type']);
    }
  }
  expect([...types].sort()).toEqual(['BreadcrumbList', 'DefinedTermSet', 'Event', 'NewsArticle']);
});
