import { basename } from 'node:path';
import { build } from 'esbuild';
import { searchModules } from './search-modules.ts';

/** Every script of the site: its name, and the source that its bundle starts from. */
const sources: Record<string, string> = {
  'by-day': "import './components/by-day/by-day.element.ts';",
  'matrix-form': "import './components/matrix/matrix-form.element.ts';",
  search: "import './components/search/search.element.ts';",
  ...searchModules,
};

interface Bundle {
  /** The file that a page loads. */
  entry: string;
  /** File name → contents; names change with their contents, so browsers may keep them for good. */
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** A script of its own, so that a page fetches one file; what it imports on demand is split off. */
async function bundle(name: string, source: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts', sourcefile: `${name}.ts` },
    outdir: 'assets',
    entryNames: `${name}-[hash]`,
    chunkNames: `${name}-[name]-[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { 'process.env.SITE_LANGUAGES': 'undefined' },
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const entry = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === `${name}.ts`,
  );
  if (!entry) throw new Error(`esbuild wrote no file for the script "${name}".`);
  return {
    entry: basename(entry[0]),
    files: new Map(outputFiles.map(({ path, contents }) => [basename(path), contents.slice()])),
  };
}

/** Bundles every script of the site; by its name. */
export async function bundleScripts(): Promise<ReadonlyMap<string, Bundle>> {
  const made = Object.entries(sources).map(
    async ([name, source]): Promise<[string, Bundle]> => [name, await bundle(name, source)],
  );
  return new Map(await Promise.all(made));
}
