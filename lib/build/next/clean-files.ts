import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRuntimeFile } from './runtime-files.ts';
import { withoutRuntime } from './without-runtime.ts';

interface Batch {
  folder: string;
  /** Files of the runtime, and pages that refer to it. */
  addresses: readonly string[];
}

/** One batch of the work of `removeRuntime`; runs in a thread of its own. */
export default async function cleanFiles({ folder, addresses }: Batch): Promise<void> {
  for (const address of addresses) {
    const path = join(folder, address);
    if (isRuntimeFile(address)) await rm(path);
    else await writeFile(path, withoutRuntime(await readFile(path, 'utf8'), address));
  }
}
