import { basename } from 'node:path';
import { build } from 'esbuild';
import { assetPath } from '../urls.ts';
import { searchModules } from './search-modules.ts';

/** Every script of the site: its name, and the source that its bundle starts from. */
const sources: Record<string, string> = {
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

const bundles = new Map<string, Promise<Bundle>>();

/** Bundled once in a build; anew for every request of the development server. */
function bundleOf(name: string): Promise<Bundle> {
  const source = sources[name];
  if (!source) throw new Error(`There is no script "${name}" in lib/scripts/bundles.ts.`);
  const known = bundles.get(name);
  if (known && process.env.NODE_ENV !== 'development') return known;
  const made = bundle(name, source);
  bundles.set(name, made);
  return made;
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

/** The address of a script, for `<script type="module" src>` and `import()`. */
export async function scriptPath(name: string): Promise<string> {
  return assetPath((await bundleOf(name)).entry);
}

async function allFiles(): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const all = await Promise.all(Object.keys(sources).map(bundleOf));
  return new Map(all.flatMap(({ files }) => [...files]));
}

/** The names of all scripts, those included that an element loads on demand. */
export async function scriptNames(): Promise<string[]> {
  return [...(await allFiles()).keys()];
}

/** One script by its name. */
export async function script(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const contents = (await allFiles()).get(name);
  if (!contents) throw new Error(`There is no script "${name}".`);
  return contents;
}
