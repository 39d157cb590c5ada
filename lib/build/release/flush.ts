import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const parallel = 16;

/**
 * Makes the disk keep a folder and all that is in it, so that a loss of power after the folder has
 * become the site finds whole files in it.
 */
export async function flush(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = [folder, ...entries.map((entry) => join(entry.parentPath, entry.name))].values();
  const flushNext = async () => {
    for (const path of paths) await flushEntry(path);
  };
  await Promise.all(Array.from({ length: parallel }, flushNext));
}

/** Makes the disk keep a file, or the names of what is in a folder. */
export async function flushEntry(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
