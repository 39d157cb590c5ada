import * as effects from '@contentlayer2/utils/effect';
import { runMain } from 'contentlayer2/core';
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import matter from 'gray-matter';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { documentKinds, factsSchemas, type Kind, kinds, wording, words } from '../schema.ts';
import { besidesDocuments, wordingName } from './folder.ts';
import { litterTexts } from './litter.ts';

/**
 * contentlayer2, the reader of `content/`: it finds the documents and reads their fields. Bodies are
 * handed to it, because the check has parsed them before; it would do the same work again.
 */

/** A file as contentlayer2 has read it: its fields, and the body of a text. */
export type ReadFile = Record<string, unknown> & { body?: { html: string } };

// Contentlayer reads front matter with gray-matter, which runs `---js` as a program. Its types leave
// `engines` out.
const { engines } = matter as unknown as { engines: Record<string, unknown> };
delete engines.javascript;

/**
 * Reads the facts and words of every document.
 *
 * @param hidden paths of documents that are left out
 * @param bodyOf the body of a text by its path below `content/`, as it is to be stored
 * @returns the files by their path below `content/`
 * @throws when a file is not what the schema says; the check has refused such content before
 */
export async function readFiles(
  folder: string,
  hidden: readonly string[],
  bodyOf: (path: string) => string,
): Promise<Map<string, ReadFile>> {
  const files = new Map<string, ReadFile>();
  const source = await makeSource({
    contentDirPath: folder,
    contentDirExclude: [...besidesDocuments, litterTexts, ...hidden],
    documentTypes: [...kinds.map(factsType), wordsType, wordingType],
    markdown: handedOver(bodyOf) as never,
    onUnknownDocuments: 'fail',
    onMissingOrIncompatibleData: 'fail',
    onExtraFieldData: 'fail',
    disableImportAliasWarning: true,
  })(undefined);
  await runMain({ tracingServiceName: 'read-content', verbose: false })(
    effectOf(source as unknown as Source, (cache) => {
      for (const [path, { document }] of Object.entries(cache)) files.set(path, document);
    }) as never,
  );
  return files;
}

/** Contentlayer's `markdown` option: no grammar, but the body that the check has made. */
const handedOver = (bodyOf: (path: string) => string) => (builder: Processor) =>
  builder.use(function (this: Processor) {
    this.parser = () => ({ type: 'root', children: [] });
    this.compiler = (_tree, file) => bodyOf(pathOf(file));
  });

const pathOf = (file: VFile): string =>
  (file.data as { rawDocumentData: { sourceFilePath: string } }).rawDocumentData.sourceFilePath;

/** Contentlayer sees that fields are there and known; `lib/check/` has checked the rest before. */
function fieldsOf(...schemas: z.ZodObject[]) {
  const isRequired = (name: string) =>
    schemas.every(({ shape }) => name in shape && !shape[name].safeParse(undefined).success);
  return Object.fromEntries(
    schemas
      .flatMap(({ shape }) => Object.keys(shape))
      .map((name) => [name, { type: 'json' as const, required: isRequired(name) }]),
  );
}

function factsType(kind: Kind) {
  const { folder, depth } = documentKinds[kind];
  const below = depth === Number.POSITIVE_INFINITY ? '**' : Array(depth).fill('*').join('/');
  return defineDocumentType(() => ({
    name: `Facts-${kind}`,
    filePathPattern: `${folder}/${below}/meta.yaml`,
    contentType: 'data',
    fields: fieldsOf(...factsSchemas(kind)),
  }));
}

const wordsType = defineDocumentType(() => ({
  name: 'Words',
  filePathPattern: `**/!(${wordingName.replace('.mdx', '')}).mdx`,
  contentType: 'markdown',
  fields: fieldsOf(words),
}));

const wordingType = defineDocumentType(() => ({
  name: 'Wording',
  filePathPattern: `${documentKinds.press.folder}/**/${wordingName}`,
  contentType: 'markdown',
  fields: fieldsOf(wording),
}));

/**
 * What is used here of effect-ts, in which contentlayer2 is written; TypeScript does not find its
 * types. Contentlayer's own command would write a file for each document with a record of where each
 * effect came from; time and memory for that grow with the square of their number.
 */
const { Chunk, S, T } = effects as unknown as {
  T: {
    chain: <A, B>(next: (value: A) => Effect<B>) => (effect: Effect<A>) => Effect<B>;
    map: <A, B>(change: (value: A) => B) => (effect: Effect<A>) => Effect<B>;
    rightOrFail: <A>(effect: Effect<Either<A>>) => Effect<A>;
  };
  S: {
    take: (count: number) => <A>(stream: Stream<A>) => Stream<A>;
    runCollect: <A>(stream: Stream<A>) => Effect<Collected<A>>;
  };
  Chunk: { unsafeHead: <A>(collected: Collected<A>) => A };
};

interface Kinded<K extends string, A> {
  readonly kind: K;
  readonly value: A;
}
type Effect<A> = Kinded<'effect', A>;
type Stream<A> = Kinded<'stream', A>;
type Collected<A> = Kinded<'collected', A>;
type Either<A> = Kinded<'either', A>;

interface Cache {
  cacheItemsMap: Record<string, { document: ReadFile }>;
}
interface Source {
  provideSchema: (hash: string) => Effect<unknown>;
  fetchData: (options: {
    schemaDef: unknown;
    verbose: boolean;
    skipCachePersistence: boolean;
  }) => Stream<Either<Cache>>;
}

/** The first reading of a source; without a cache on the disk, which a kill could leave half. */
const effectOf = (source: Source, use: (cache: Cache['cacheItemsMap']) => void): Effect<void> =>
  T.chain((schemaDef: unknown) => {
    const reading = source.fetchData({ schemaDef, verbose: false, skipCachePersistence: true });
    const first = T.map((found: Collected<Either<Cache>>) => Chunk.unsafeHead(found))(
      S.runCollect(S.take(1)(reading)),
    );
    return T.map(({ cacheItemsMap }: Cache) => use(cacheItemsMap))(T.rightOrFail(first));
  })(source.provideSchema(''));
