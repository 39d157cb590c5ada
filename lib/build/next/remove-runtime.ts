import { readdir, rmdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { Tinypool } from 'tinypool';
import { isRuntimeFile } from './runtime-files.ts';

/** Enough pages that handing them over costs nothing beside the work. */
const batchSize = 200;

/** Removes Next's runtime from an exported site, in place, on all cores. */
export async function removeRuntime(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const addresses = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((address) => isRuntimeFile(address) || address.endsWith('.html'));
  const pool = new Tinypool({
    filename: new URL('./clean-files.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
  });
  try {
    await Promise.all(batches(addresses).map((batch) => pool.run({ folder, addresses: batch })));
  } finally {
    await pool.destroy();
  }
  const folders = entries.filter((entry) => entry.isDirectory());
  for (const entry of folders.reverse()) await removeIfEmpty(join(entry.parentPath, entry.name));
}

function batches(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / batchSize);
  return Array.from({ length: count }, (_, index) =>
    addresses.slice(index * batchSize, (index + 1) * batchSize),
  );
}

async function removeIfEmpty(folder: string): Promise<void> {
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}
