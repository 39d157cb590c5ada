import * as fc from 'fast-check';
import matter from 'gray-matter';
import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { createTranslator, NextIntlClientProvider } from 'next-intl';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { Body } from '@/components/content/prose';
import { checkContent, type Inspection } from '@/lib/check/check';
import { bodyTree } from '@/lib/markdown/body-tree';
import { headingIds, headingsOf, withHeadingIds } from '@/lib/markdown/headings';
import { standaloneHtml } from '@/lib/markdown/html';
import { plainText } from '@/lib/markdown/plain-text';
import { pairsOf } from '@/lib/markdown/sections';
import { visible } from '@/lib/markdown/unsafe-text';
import type { CheckedWords } from '@/lib/source/document';
import { sectionHashes } from '@/lib/translations/section-hashes';
import { smallContent, withContent } from '../fixtures/content-folder';
import { errorsIn, inspectMessages, inspectPage } from '../fixtures/fuzz/documents';
import {
  bodies,
  frontMatter,
  markup,
  messageText,
  prose,
  repetitions,
  yamlText,
} from '../fixtures/fuzz/texts';

/** `FUZZ_SEED=$RANDOM FUZZ_FACTOR=100 npx vitest run tests/lib/content-pipeline.fuzz.test.ts` looks further. */
const seed = Number(process.env.FUZZ_SEED ?? 2020);
const factor = Number(process.env.FUZZ_FACTOR ?? 1);
const runs = (numRuns: number) => ({ seed, numRuns: numRuns * factor });
const timeout = 180_000 * factor;

vi.mock('@/lib/content', () => ({
  getDocument: () => ({ locale: 'de', facts: { officialName: 'Amt' } }),
}));

const head =
  '---\ntitle: Hilfe\nsummary: Ein kurzer Satz.\ntranslation:\n  origin: machine\n---\n\n';
const words = 'seiten/hilfe/de.mdx';
const facts = 'seiten/hilfe/meta.yaml';

/** Every error is a sentence for a person, in letters that a terminal can show. */
function expectSentences(inspection: Inspection): void {
  for (const { path, messages } of inspection.files) {
    expect(path).toMatch(/^content\//);
    for (const { reason, fatal } of messages) {
      if (!fatal) continue;
      expect(reason).toMatch(/^[\p{Lu}„<][\s\S]*[.)“]$/u);
      expect(reason).not.toMatch(/undefined|\[object|RangeError|TypeError|\n\s+at /);
      expect(visible(reason)).toBe(reason);
    }
  }
}

/** The page's own text, when nothing in its folder is wrong; language rules only ask to rewrite. */
function readablePage(inspection: Inspection): CheckedWords | undefined {
  expectSentences(inspection);
  const refused = errorsIn(inspection, words).some(({ source }) => source !== 'einfach');
  return refused
    ? undefined
    : inspection.documents.find(({ path }) => path === 'seiten/hilfe')?.words.get('de');
}

const allowedTags = /^(?:p|h2|h3|ul|ol|li|strong|a|bdi|span)$/;
const allowedAttributes = /^(?:href|id|lang|dir|class|start)$/;
const allowedTargets =
  /^(?:https:\/\/[a-z0-9.-]+(?:[/?#]|$)|mailto:[\w.+-]+@|tel:\+?\d|\/de\/|http:\/\/localhost:3000\/de\/)/;

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function textIn(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

const writtenIn = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map(writtenIn).join('')
      : '';

/** Without the numbers of lists, which are not among the words of the tree. */
const withoutNumbers = (body: Root): Root =>
  JSON.parse(JSON.stringify(body).replaceAll('"tagName":"ol"', '"tagName":"ul"'));

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** What a browser makes of the markup: harmless, in the order written, with every word. */
function expectHarmless(html: string, { tree }: CheckedWords, body: Root): void {
  const fragment = parseFragment(html);
  const elements = [...elementsIn(fragment)];
  for (const { tagName, attrs } of elements) {
    expect(tagName).toMatch(allowedTags);
    for (const { name, value } of attrs) {
      expect(name).toMatch(allowedAttributes);
      if (name === 'href') expect(value).toMatch(allowedTargets);
      if (name === 'id') expect(value).not.toBe('');
    }
  }
  expect(withoutSpaces(textIn(fragment))).toBe(withoutSpaces(writtenIn(tree)));
  const drawn = JSON.stringify(body).match(/"tagName":"(?!Kontakt)/g) ?? [];
  expect(elements).toHaveLength(drawn.length);
}

const draw = (body: Root): string =>
  renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: 'de',
      messages: { Contact: {} },
      timeZone: 'Europe/Berlin',
      children: createElement(Body, { body }),
    }),
  );

function expectPage(page: CheckedWords): void {
  const tree = bodyTree(page.tree);
  const body = withHeadingIds(tree, headingIds(tree));
  expectHarmless(draw(body), page, body);
  expectHarmless(standaloneHtml(body, 'de'), page, body);
  const ids = headingsOf(body).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(withoutSpaces(plainText(withoutNumbers(body)))).toBe(withoutSpaces(writtenIn(page.tree)));
  expect(sectionHashes({ ...page.words, body }).join()).toMatch(/^[0-9a-f]{12}(?:,[0-9a-f]{12})*$/);
  const isEmpty = withoutSpaces(plainText(body)) === '';
  expect(pairsOf(body, body).length > 0 || isEmpty).toBe(true);
}

describe('any text', () => {
  it('is either refused or a page that nothing runs on', { timeout }, () => {
    let pages = 0;
    fc.assert(
      fc.property(bodies, (text) => {
        const page = readablePage(inspectPage({ 'de.mdx': head + text }));
        if (!page) return;
        pages += 1;
        expectPage(page);
      }),
      runs(700),
    );
    expect(pages).toBeGreaterThan(50 * factor);
  });

  it('is the same page with the line ends of Windows', { timeout }, () => {
    let pages = 0;
    fc.assert(
      fc.property(prose, (text) => {
        const page = readablePage(inspectPage({ 'de.mdx': head + text }));
        if (!page) return;
        pages += 1;
        const windows = (head + text).replace(/\r?\n/g, '\r\n');
        const same = readablePage(inspectPage({ 'de.mdx': windows }));
        expect(same?.words).toEqual(page.words);
        expect(same && bodyTree(same.tree)).toEqual(bodyTree(page.tree));
      }),
      runs(100),
    );
    expect(pages).toBeGreaterThan(10 * factor);
  });

  it('repeated to a long one comes to an end', { timeout }, () => {
    fc.assert(
      fc.property(repetitions, (text) => {
        const page = readablePage(inspectPage({ 'de.mdx': head + text }));
        if (page) expectPage(page);
      }),
      runs(25),
    );
  });

  it('in front matter is read as contentlayer will read it', { timeout }, () => {
    let pages = 0;
    fc.assert(
      fc.property(fc.oneof(frontMatter, yamlText, markup), (yaml) => {
        const text = `---\n${yaml}---\n\nEin Satz.\n`;
        const page = readablePage(inspectPage({ 'de.mdx': text }));
        if (!page) return;
        pages += 1;
        const { data, content } = matter(text, { engines: { yaml: (source) => parse(source) } });
        expect(page.words).toEqual(data);
        expect(content.trim()).toBe('Ein Satz.');
      }),
      runs(400),
    );
    expect(pages).toBeGreaterThan(20 * factor);
  });

  it('as facts is read as contentlayer will read it', { timeout }, () => {
    const known = fc.constantFrom('updated: 2026-11-22\n', '');
    fc.assert(
      fc.property(known, yamlText, (start, rest) => {
        const inspection = inspectPage({ 'meta.yaml': start + rest });
        expectSentences(inspection);
        if (errorsIn(inspection, facts).length > 0) return;
        expect(inspection.documents[0]?.facts).toEqual(parse(start + rest));
      }),
      runs(400),
    );
  });

  it('as a message is refused or can be formatted with what the German one expects', {
    timeout,
  }, () => {
    const german = 'Name <b>{number}</b>';
    const json = (name: string) => JSON.stringify({ Site: { name } }, null, 2);
    let formatted = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          messageText,
          messageText.map((text) => `<b>{number}</b> ${text}`),
        ),
        (text) => {
          const inspection = inspectMessages(json(german), json(text));
          expectSentences(inspection);
          if (errorsIn(inspection, 'messages/en.json').some(({ source }) => source !== 'einfach')) {
            return;
          }
          formatted += 1;
          const translate = createTranslator({
            locale: 'en',
            messages: { Site: { name: text } },
            onError: (error) => {
              throw error;
            },
          });
          const values = { number: 5, b: (chunks: unknown) => chunks };
          expect(String(translate.rich('Site.name', values as never))).not.toMatch(
            /Site\.name|[{}]/,
          );
        },
      ),
      runs(1000),
    );
    expect(formatted).toBeGreaterThan(20 * factor);
  });
});

describe('any bytes', () => {
  const places = [
    words,
    facts,
    'presse/2020/539/meta.yaml',
    'messages/en.json',
    'translations.lock.json',
  ];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.oneof(markup, yamlText).map((text) => Buffer.from(text)),
  );

  it('in any file give a page or an error that names a file', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), bytes, async (place, value) => {
        await withContent({ ...smallContent, [place]: value }, async (folder) => {
          for (const { path, messages } of await checkContent(folder)) {
            expect(path.startsWith(folder)).toBe(true);
            for (const { reason } of messages) expect(reason).not.toBe('');
          }
        });
      }),
      runs(40),
    );
  });
});
