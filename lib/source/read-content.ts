import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as effects from '@contentlayer2/utils/effect';
import { getConfig, runMain } from 'contentlayer2/core';
import { generatedFolder } from './generated-content.ts';

/**
 * Reads the content with contentlayer2, as its own command does, but writes only what `lib/content.ts`
 * reads: one file for each type of document. The command also writes a file for each document, all
 * at once and with a record of where each effect came from; time and memory for that grow with the
 * square of their number, and 12,000 releases did not fit into 4 GB.
 */
const { Chunk, S, T } = effects as unknown as Operators;

interface Effect<A> {
  readonly _A: A;
}
interface Stream<A> {
  readonly _A: A;
}
interface Collected<A> {
  readonly _A: A;
}
interface Either<A> {
  readonly _A: A;
}

/** What is used here of effect-ts; TypeScript does not find the types that come with it. */
interface Operators {
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
}

interface Schema {
  documentTypeDefMap: Record<string, unknown>;
}
interface Cache {
  cacheItemsMap: Record<string, { document: { type: string } }>;
}
interface Config {
  esbuildHash: string;
  source: {
    provideSchema: (esbuildHash: string) => Effect<Schema>;
    fetchData: (options: { schemaDef: Schema; verbose: boolean }) => Stream<Either<Cache>>;
  };
}

const readContent = T.chain(({ source, esbuildHash }: Config) =>
  T.chain((schemaDef: Schema) => {
    const caches = S.take(1)(source.fetchData({ schemaDef, verbose: false }));
    const cache = T.map((collected: Collected<Either<Cache>>) => Chunk.unsafeHead(collected));
    return T.map((found: Cache) => write(Object.keys(schemaDef.documentTypeDefMap), found))(
      T.rightOrFail(cache(S.runCollect(caches))),
    );
  })(source.provideSchema(esbuildHash)),
);

function write(types: readonly string[], { cacheItemsMap }: Cache): void {
  const documents = Object.values(cacheItemsMap).map(({ document }) => document);
  for (const type of types) {
    const folder = join(generatedFolder, type);
    mkdirSync(folder, { recursive: true });
    const own = documents.filter((document) => document.type === type);
    writeFileSync(join(folder, '_index.json'), JSON.stringify(own));
  }
  console.log(`${documents.length} files of facts and words are read.`);
}

await runMain({ tracingServiceName: 'read-content', verbose: false })(
  readContent(getConfig({}) as unknown as Effect<Config>) as never,
);
