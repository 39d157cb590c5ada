import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isLitter } from '../../source/litter.ts';

/**
 * Removes what operating systems lay into `public/`: thumbnails and lists of files would be published
 * with the files beside them.
 */
export async function removeLitter(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const litter = entries.filter(({ name }) => isLitter(name));
  for (const { parentPath, name } of litter) {
    await rm(join(parentPath, name), { recursive: true, force: true });
  }
}
