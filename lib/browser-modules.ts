import { basename } from 'node:path';
import { build } from 'esbuild';
import { assetPath } from './urls.ts';

/** The custom elements of the site. Each is loaded by the pages that use it, and by no other. */
const elements = {
  'matrix-form': 'components/matrix/matrix-form.element.ts',
} as const;

export type ElementName = keyof typeof elements;

interface BrowserModules {
  /** File name → contents. Names change with their contents, so browsers may keep them for good. */
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  entries: ReadonlyMap<string, string>;
}

let cached: Promise<BrowserModules> | undefined;

/** Bundled once in a build; anew for every request of the development server. */
function browserModules(): Promise<BrowserModules> {
  if (!cached || process.env.NODE_ENV === 'development') cached = bundle();
  return cached;
}

async function bundle(): Promise<BrowserModules> {
  const { outputFiles, metafile } = await build({
    entryPoints: elements,
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [basename(path), contents.slice()])),
    entries: new Map(
      Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
        entryPoint ? [[entryPoint, basename(path)]] : [],
      ),
    ),
  };
}

/** The address of a custom element's script, for `<script type="module" src>`. */
export async function elementScript(name: ElementName): Promise<string> {
  const file = (await browserModules()).entries.get(elements[name]);
  if (!file) throw new Error(`esbuild wrote no file for ${elements[name]}.`);
  return assetPath(file);
}

/** The names of all scripts, those included that an element loads on demand. */
export async function scriptNames(): Promise<string[]> {
  return [...(await browserModules()).files.keys()];
}

/** One script by its name. */
export async function script(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const contents = (await browserModules()).files.get(name);
  if (!contents) throw new Error(`There is no script "${name}".`);
  return contents;
}
