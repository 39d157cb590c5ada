import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { getDocument as openPdf } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookletSource, titleOf } from '@/lib/booklets/booklet';
import { chaptersOf } from '@/lib/booklets/chapters';
import { epub } from '@/lib/booklets/epub';
import { noticeSource } from '@/lib/booklets/notice';
import { typeset, typesetOnce } from '@/lib/booklets/typeset';
import { bodyOf } from '@/lib/content';
import { type Locale, languageOf, localeCodes, localeEntry, sourceLocale } from '@/lib/locales';
import { plainText } from '@/lib/markdown/plain-text';
import { epubCheckProgram } from '../fixtures/debian-files';
import { run } from '../fixtures/run';

/** In bytes: what a phone can take. */
const limit = 600_000;
/** One of each direction, script and length. */
const translated: readonly Locale[] = ['de-simple', 'ar', 'fa', 'uk', 'vi'];
const variants: [locale: Locale, besideGerman: boolean][] = [
  ...localeCodes.map((locale): [Locale, boolean] => [locale, false]),
  ...translated.map((locale): [Locale, boolean] => [locale, true]),
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'booklets-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const invisible = /[\u200c\u2060\u200e\u200f\u202a-\u202e]/g;

/**
 * Words as sorted letters: Poppler swaps the letters of Arabic ligatures. It also tears words at
 * combining marks, so a word with one counts for nothing.
 */
function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .replace(invisible, '')
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return words.filter((word) => !/\p{M}/u.test(word)).map((word) => [...word].sort().join(''));
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What poppler reads of a PDF, by its layout and by its order in the file. */
function readings(pdf: Uint8Array): Map<string, number>[] {
  const file = join(folder, 'booklet.pdf');
  writeFileSync(file, pdf);
  return [[], ['-raw']].map((options) =>
    counted(wordsOf(run('pdftotext', ...options, file, '-').stdout)),
  );
}

/** All words of the chapters in a language. */
const contentOf = (locale: Locale): string =>
  chaptersOf(locale)
    .flatMap(({ page, documents }) => [page, ...documents])
    .map((document) => [document.title, document.summary, plainText(bodyOf(document))].join('\n'))
    .join('\n');

describe.each(variants)('the booklet in %s (beside German: %s)', (locale, besideGerman) => {
  test('holds every word, is tagged in its language and small', async () => {
    const pdf = await typesetOnce(bookletSource(locale, besideGerman), locale);
    expect(pdf.length).toBeLessThan(limit);

    const read = readings(pdf);
    const wanted = counted(
      wordsOf(contentOf(locale) + (besideGerman ? contentOf(sourceLocale) : '')),
    );
    const lost = [...wanted].filter(([word, count]) =>
      read.every((words) => (words.get(word) ?? 0) < count),
    );
    expect(lost).toEqual([]);

    const task = openPdf({ data: new Uint8Array(pdf), verbosity: 0 });
    const opened = await task.promise;
    const { info } = await opened.getMetadata();
    expect(info).toMatchObject({
      Language: languageOf(locale),
      Title: titleOf({ locale, besideGerman }),
    });
    expect(await opened.getMarkInfo()).toMatchObject({ size: 3 });
    expect((await opened.getOutline()).map(({ title }) => title)).toEqual(
      chaptersOf(locale).map(({ page }) => page.title),
    );
    const pages = await Promise.all(
      Array.from({ length: opened.numPages }, async (_, index) =>
        (await opened.getPage(index + 1)).getStructTree(),
      ),
    );
    const levels = pages.flatMap((page) => headingLevels(page));
    expect(levels[0]).toBe(1);
    const jumps = levels.filter(
      (level, index) => index > 0 && level > Number(levels[index - 1]) + 1,
    );
    expect(jumps).toEqual([]);
    await task.destroy();
  });
});

/** A part of the structure tree; contents at its ends have no role. */
interface StructureNode {
  role?: string;
  children?: unknown[];
}

/** The levels of the headings of a page in reading order. */
function headingLevels(node: StructureNode | null): number[] {
  const level = /^H([1-6])$/.exec(node?.role ?? '')?.[1];
  return [
    ...(level ? [Number(level)] : []),
    ...(node?.children ?? []).flatMap((child) => headingLevels(child as StructureNode)),
  ];
}

test.each([
  ['de', false],
  ['ar', true],
  ['de-simple', false],
] as const)('the booklet in %s also holds to PDF/A-2a', (locale, besideGerman) => {
  const pdf = typeset(bookletSource(locale, besideGerman), '1. Januar 2027', 'a-2a');
  expect(Buffer.from(pdf).toString('latin1')).toContain('pdfaid:part>2<');
});

test('words without a letter in the fonts stop the booklet', () => {
  const source = '#import "booklet.typ": *\n#show: booklet.with(title: "Probe")\n= 漢字';
  expect(() => typeset(source, '1. Januar 2027', 'a-2a')).toThrow();
});

test('the notice is one page with the address of every language', async () => {
  const pdf = await typesetOnce(noticeSource(), sourceLocale);
  const task = openPdf({ data: new Uint8Array(pdf), verbosity: 0 });
  const opened = await task.promise;
  expect(opened.numPages).toBe(1);
  const links = await (await opened.getPage(1)).getAnnotations();
  const paths = links.map(({ url }: { url: string }) => new URL(url).pathname);
  expect(paths).toEqual(localeCodes.map((locale) => `/${locale}/`));
  await task.destroy();
});

describe.each(localeCodes)('the book in %s', (locale) => {
  test('passes the check of EPUB in Node and holds every word', async () => {
    const book = epub(locale);
    const { valid, messages } = await EpubCheck.validate(book);
    expect(messages).toEqual([]);
    expect(valid).toBe(true);
    const text = Object.entries(unzipSync(book))
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([, bytes]) =>
        Buffer.from(bytes)
          .toString('utf8')
          .replace(/<\/?(a|bdi|strong)\b[^>]*>/g, '')
          .replace(/<[^>]+>/g, ' '),
      )
      .join(' ');
    const read = counted(wordsOf(text.replace(/&#(x?[0-9A-Fa-f]+);/g, character)));
    const lost = [...counted(wordsOf(contentOf(locale)))].filter(
      ([word, count]) => (read.get(word) ?? 0) < count,
    );
    expect(lost).toEqual([]);
    expect(text.length).toBeGreaterThan(10_000);
    expect(Buffer.from(unzipSync(book)['book/package.opf'] ?? []).toString()).toContain(
      `page-progression-direction="${localeEntry(locale).direction}"`,
    );
  });
});

const character = (_: string, code: string): string =>
  String.fromCodePoint(code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code));

test.each(['de', 'ar'] as const)('the book in %s passes the EPUBCheck of the W3C', (locale) => {
  const file = join(folder, `${locale}.epub`);
  writeFileSync(file, epub(locale));
  const { status, stdout, stderr } = run('java', '-jar', epubCheckProgram, file);
  expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings');
  expect(status).toBe(0);
});
