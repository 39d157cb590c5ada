import { type FileHandle, open } from 'node:fs/promises';
import { acceptedEncodings, copyEndings, type Encoding } from './accept-encoding.ts';
import type { Validators } from './preconditions.ts';

/** A file that is open, so that it can be sent whatever becomes of its name. */
export interface OpenFile extends Validators {
  handle: FileHandle;
  /** In bytes, as it is sent. */
  size: number;
  encoding?: Encoding;
}

/** How a system says that there is no such file. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL', 'ENXIO']);

/**
 * Opens a file in the best encoding that the browser can read and that lies beside it.
 *
 * @returns nothing when there is no such file
 */
export async function openFile(
  path: string,
  acceptEncoding: string | undefined,
): Promise<OpenFile | undefined> {
  for (const encoding of acceptedEncodings(acceptEncoding)) {
    const file = await openOne(path + copyEndings[encoding]);
    if (file) return { ...file, encoding };
  }
  return openOne(path);
}

async function openOne(path: string): Promise<OpenFile | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const found = await handle.stat();
    if (found.isFile()) {
      const etag = `"${Math.trunc(found.mtimeMs).toString(16)}-${found.size.toString(16)}"`;
      return { handle, size: found.size, etag, lastModified: found.mtime.toUTCString() };
    }
  } catch (error) {
    if (!absent.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  await handle?.close();
  return undefined;
}
