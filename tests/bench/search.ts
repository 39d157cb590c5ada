import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import type { Locale } from '../../lib/locales.ts';
import { analyzer } from '../../lib/search/analyzer.ts';
import { buildIndex, type SearchDocument } from '../../lib/search/build-index.ts';
import { CompoundSplitter } from '../../lib/search/compounds.ts';
import { IndexReader } from '../../lib/search/index-reader.ts';
import { rulesOf } from '../../lib/search/languages.ts';
import { search } from '../../lib/search/search.ts';
import { searchablePages, searchableReleases } from '../../lib/search-index/documents.ts';
import {
  type ExpectedQuery,
  goldenQueries,
  heldBack,
  languagesWithQueries,
} from '../fixtures/golden-queries/golden-queries.ts';
import { installedChromium } from '../site/chromium.ts';
import { generatedQueries, generatedReleases, misspeltWords } from './generated-releases.ts';
import { type Answer, answers, judged, mean, nameOf } from './search-quality.ts';

const sizes = [40, 1_000, 10_000];
const queriesAsked = 60;
const shownAtOnce = 5;

/** Prints how well the search finds, and what it costs beside MiniSearch alone and Pagefind. */
export async function printSearch(): Promise<void> {
  await printQuality();
  for (const size of sizes) await printCost(size);
}

/** Prints how well golden queries, and those that nobody works with, are answered. */
async function printQuality(): Promise<void> {
  console.log('\nGolden queries on the built site');
  console.table(await qualityOf(goldenQueries));
  console.log('\nQueries held back');
  console.table(await qualityOf(async (locale) => heldBack(locale)));
}

type Queries = (locale: Locale) => Promise<ExpectedQuery[]>;

async function qualityOf(queriesOf: Queries): Promise<Record<string, Record<string, string>>> {
  const rows: Record<string, Record<string, string>> = {};
  const all: Answer[] = [];
  const allOfMiniSearch: Answer[] = [];
  const row = (list: readonly Answer[], listOfMiniSearch: readonly Answer[]) => ({
    queries: String(list.length),
    'recall@5': mean(list.map(({ recall }) => recall)).toFixed(3),
    'precision@5': mean(list.map(({ precision }) => precision)).toFixed(3),
    unreachable: String(list.reduce((sum, { unreachable }) => sum + unreachable.length, 0)),
    'MiniSearch: recall@5': mean(listOfMiniSearch.map(({ recall }) => recall)).toFixed(3),
    'precision@5 ': mean(listOfMiniSearch.map(({ precision }) => precision)).toFixed(3),
  });
  for (const locale of languagesWithQueries) {
    const queries = await queriesOf(locale);
    const list = await answers(locale, queries);
    const listOfMiniSearch = answersOfMiniSearch(locale, queries);
    rows[locale] = row(list, listOfMiniSearch);
    all.push(...list);
    allOfMiniSearch.push(...listOfMiniSearch);
  }
  return { ...rows, all: row(all, allOfMiniSearch) };
}

const fuzzy = { prefix: true, fuzzy: 0.2, boost: { title: 4 } };

/** The same queries and documents, asked of MiniSearch with prefixes and typos. */
function answersOfMiniSearch(locale: Locale, queries: readonly ExpectedQuery[]): Answer[] {
  const engine = new MiniSearch({ fields: ['text'], storeFields: ['path'], searchOptions: fuzzy });
  const documents = [...searchablePages(locale), ...searchableReleases(locale)];
  engine.addAll(
    documents.map(({ record, fields }, id) => ({
      id,
      path: record.path,
      text: fields.map(({ text }) => text).join('\n'),
    })),
  );
  return queries.map((expected) =>
    judged(
      expected,
      engine.search(expected.query).map(({ path }) => ({
        name: nameOf(path),
        isRelease: false,
        isClose: true,
      })),
    ),
  );
}

/** What one engine costs at one size; bytes are after brotli, without the headers. */
interface Cost {
  'first query': number;
  'next, median'?: number;
  'next, 95 %'?: number;
  'ms, median'?: number;
  'ms, 95 %'?: number;
  'typos recovered'?: number;
}

async function printCost(size: number): Promise<void> {
  const documents = generatedReleases(size);
  const queries = generatedQueries(documents, queriesAsked);
  console.log(`\n${size} generated releases`);
  console.table({
    'this site': await ownCost(documents, queries),
    'MiniSearch alone': miniSearchCost(documents, queries),
    Pagefind: await pagefindCost(documents, queries),
  });
}

const compressed = (content: string | Uint8Array): number => brotliCompressSync(content).length;

function bundled(source: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

const german = analyzer(rulesOf('de'));

function ownIndex(documents: SearchDocument[]): Map<string, string> {
  return buildIndex(documents, {
    own: german,
    german,
    isGerman: true,
    isLatinForeign: false,
    compounds: new CompoundSplitter([], german.fold),
  });
}

async function ownCost(documents: SearchDocument[], queries: string[]): Promise<Cost> {
  const files = ownIndex(documents);
  const script = bundled(`
    import { analyzer } from '../../lib/search/analyzer.ts';
    import { IndexReader } from '../../lib/search/index-reader.ts';
    import { rules } from '../../lib/search/languages/de.ts';
    import { searchIndex } from '../../lib/search/site-search.ts';
    const languages = { own: analyzer(rules) };
    export const open = (read) => new IndexReader(read);
    export async function ask(query, index) {
      const { documents } = await searchIndex(query, index, languages);
      await Promise.all(documents.slice(0, ${shownAtOnce}).map((found) => found.record()));
    }`);
  let loaded: string[] = [];
  const reader = new IndexReader(async (name) => {
    loaded.push(name);
    return files.get(name) ?? '';
  });
  const costs: number[] = [];
  for (const query of queries) {
    loaded = [];
    const { hits } = await search(query, reader, { own: german });
    for (const { document } of hits.slice(0, shownAtOnce)) await reader.record(document);
    costs.push(loaded.reduce((sum, name) => sum + compressed(files.get(name) ?? ''), 0));
  }
  const [first = 0, ...next] = costs;
  const times = await inChromium(script, files, queries);
  return {
    'first query': compressed(script) + first,
    'next, median': quantile(next, 0.5),
    'next, 95 %': quantile(next, 0.95),
    'ms, median': quantile(times, 0.5),
    'ms, 95 %': quantile(times, 0.95),
    'typos recovered': await recovered(documents, reader),
  };
}

/** The share of misspelt words that lead to a document with the word that was meant. */
async function recovered(documents: SearchDocument[], index: IndexReader): Promise<number> {
  const words = misspeltWords(documents, 100);
  let found = 0;
  for (const { word, misspelt } of words) {
    const { hits } = await search(misspelt, index, { own: german });
    const texts = hits
      .slice(0, 10)
      .flatMap(({ document }) => documents[document]?.fields.map(({ text }) => text));
    if (texts.some((text) => text?.split(' ').includes(word))) found += 1;
  }
  return found / words.length;
}

/** Milliseconds a query takes in Chromium once everything it needs is loaded. */
async function inChromium(
  script: string,
  files: Map<string, string>,
  queries: string[],
): Promise<number[]> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    const type = name === 'search.js' ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type });
    response.end(name === 'search.js' ? script : (files.get(name) ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const browser = await chromium.launch({
    executablePath: installedChromium(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/`);
  const times = await page.evaluate(async (asked) => {
    const { open, ask } = await import(`${location.origin}/search.js`);
    const index = open(async (name: string) => (await fetch(name)).text());
    const taken: number[] = [];
    for (const query of asked) {
      await ask(query, index);
      const start = performance.now();
      await ask(query, index);
      taken.push(performance.now() - start);
    }
    return taken;
  }, queries);
  await browser.close();
  server.close();
  return times;
}

/** Everything is in one file: the first query pays for all. */
function miniSearchCost(documents: SearchDocument[], queries: string[]): Cost {
  const engine = new MiniSearch({
    fields: ['title', 'summary', 'body'],
    storeFields: ['title', 'summary', 'path'],
    searchOptions: fuzzy,
  });
  engine.addAll(
    documents.map(({ record, fields }, id) => ({ ...record, id, body: fields.at(-1)?.text })),
  );
  const script = bundled("export { default } from 'minisearch';");
  const times = queries.map((query) => {
    const start = performance.now();
    engine.search(query);
    return performance.now() - start;
  });
  const words = misspeltWords(documents, 100);
  const found = words.filter(({ word, misspelt }) =>
    engine
      .search(misspelt)
      .slice(0, 10)
      .some(({ id }) => documents[id]?.fields.some(({ text }) => text.split(' ').includes(word))),
  );
  return {
    'first query': compressed(script) + compressed(JSON.stringify(engine)),
    'next, median': 0,
    'next, 95 %': 0,
    'ms, median': quantile(times, 0.5),
    'ms, 95 %': quantile(times, 0.95),
    'typos recovered': found.length / words.length,
  };
}

/** What Pagefind loads for one word: its scripts and WASM, its head, one chunk and the fragments. */
async function pagefindCost(documents: SearchDocument[], queries: string[]): Promise<Cost> {
  const { index } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error('Pagefind made no index.');
  for (const { record, fields } of documents) {
    const content = fields.map(({ text }) => text).join('\n');
    await index.addCustomRecord({
      url: record.path,
      content,
      language: 'de',
      meta: { title: record.title },
    });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const of = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path));
  const weight = (list: typeof files) => list.reduce((sum, { content }) => sum + content.length, 0);
  const scripts = of(/^pagefind(-worker)?\.js$/).reduce(
    (sum, { content }) => sum + compressed(content),
    0,
  );
  const chunk = weight(of(/\.pf_index$/)) / of(/\.pf_index$/).length;
  const fragments = (weight(of(/\.pf_fragment$/)) / of(/\.pf_fragment$/).length) * shownAtOnce;
  const words = queries.map((query) => query.split(' ').length);
  const next = words.map((count) => Math.round(count * chunk + fragments));
  return {
    'first query': Math.round(
      scripts + weight(of(/wasm\.de\.pagefind$/)) + weight(of(/\.pf_meta$/)) + chunk + fragments,
    ),
    'next, median': quantile(next, 0.5),
    'next, 95 %': quantile(next, 0.95),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return value < 100 ? Number(value.toFixed(2)) : Math.round(value);
}
