import { link, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '../hosting/content-types.ts';

/** Below this a reader gains nothing: the answer fits into one packet of the network as it is. */
export const smallestBytes = 1000;

/** Files at a time; libuv compresses with four threads, and reading goes on meanwhile. */
const atATime = 8;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Brotli's best quality takes more than twice the time of this one, for 1.4 % fewer bytes. */
const brotliQuality = 10;

const encodings: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  '.br': (bytes) =>
    brotliAsync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  '.gz': (bytes) => gzipAsync(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Puts a brotli and a gzip copy beside every text file of a site, for servers to send as they are.
 * A file that is the same in the former site shares its copies, so that a build compresses only
 * what changed, and caches keep what did not.
 *
 * @param former the site before; it need not exist
 * @returns how many copies there are, and how many of them are shared with the former site
 */
export async function compress(folder: string, former: string) {
  const files = textFiles(folder);
  const copies = { written: 0, shared: 0 };
  const worker = async () => {
    for await (const file of files)
      await addCopies(file, join(former, relative(folder, file)), copies);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return copies;
}

/** Puts the copies of one file beside it, and counts them; its twin is the file in the former site. */
async function addCopies(
  file: string,
  twin: string,
  copies: { written: number; shared: number },
): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallestBytes) return;
  const isSame = await holds(twin, bytes);
  for (const [ending, encode] of Object.entries(encodings)) {
    if (isSame && (await linked(twin + ending, file + ending))) copies.shared += 1;
    else if (await written(file + ending, await encode(bytes), bytes)) copies.written += 1;
  }
}

/** Folder by folder, because a site may have more files than fit in memory or can be open at once. */
async function* textFiles(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* textFiles(path);
    else if (entry.isFile() && isText(entry.name)) yield path;
  }
}

async function holds(file: string, bytes: Buffer): Promise<boolean> {
  try {
    return (await stat(file)).size === bytes.length && bytes.equals(await readFile(file));
  } catch {
    return false;
  }
}

/** `false` when there is no such copy, or the file system cannot share it. */
const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    () => false,
  );

/** `false` when the copy would not be smaller, and was not written. */
async function written(file: string, encoded: Buffer, bytes: Buffer): Promise<boolean> {
  if (encoded.length >= bytes.length) return false;
  await writeFile(file, encoded);
  return true;
}
