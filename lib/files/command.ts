import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { type Locale, localeCodes } from '../locales.ts';
import { filesFolder } from './folder.ts';
import { type HashedNames, type SearchIndexNames, writeHashedNames } from './hashed-names.ts';
import { families, type Part } from './write-part.ts';

/**
 * Writes everything of the site that is no page, from the library, on all cores. Pages are drawn
 * after it: they name some of these files, which change their name with their contents.
 */
async function writeSiteFiles(): Promise<void> {
  await rm(filesFolder, { recursive: true, force: true });
  const pool = new Tinypool({
    filename: new URL('./write-part.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
  });
  const run = (part: Part) => pool.run(part);
  try {
    const [scripts, indexes] = await Promise.all([
      run({ part: 'scripts' }) as Promise<HashedNames['scripts']>,
      writeIndexes(run),
      ...localeCodes.flatMap((locale) => families.map((part) => run({ part, locale }))),
    ]);
    writeHashedNames({ scripts, indexes });
  } finally {
    await pool.destroy();
  }
}

/** German compounds are split into German words in every language, so these come first. */
async function writeIndexes(
  run: (part: Part) => Promise<unknown>,
): Promise<HashedNames['indexes']> {
  const germanWords = (await run({ part: 'germanWords' })) as string[];
  const names = localeCodes.map(
    async (locale): Promise<[Locale, SearchIndexNames]> => [
      locale,
      (await run({ part: 'search', locale, germanWords })) as SearchIndexNames,
    ],
  );
  return Object.fromEntries(await Promise.all(names)) as HashedNames['indexes'];
}

await writeSiteFiles();
