import { join } from 'node:path';
import { parse } from 'yaml';
import { readContent } from '../source/files.ts';
import type { Known } from './read-release.ts';

/** What the archive holds already, read from the files so that it works before any build. */
export interface Archive {
  /** The content folder. */
  folder: string;
  /** Number of each release → its folder. */
  numbers: ReadonlyMap<string, string>;
  known: Known;
}

/** Reads what a release is compared with before it is brought in. */
export async function readArchive(folder: string): Promise<Archive> {
  const { documents } = await readContent(folder);
  const facts = documents.map(({ kind, slug, path, factsFile: file }) => {
    const data = (file && parse(String(file))) as Record<string, unknown> | undefined;
    return { kind, slug, path, number: data?.number, officialName: String(data?.officialName) };
  });
  const ofKind = (...kinds: string[]) => facts.filter(({ kind }) => kinds.includes(kind));
  return {
    folder,
    numbers: new Map(
      ofKind('press').map(({ number, path }) => [String(number), join(folder, path)]),
    ),
    known: {
      issuers: ofKind('issuer').map(({ slug, officialName }) => ({ slug, officialName })),
      topics: ofKind('field', 'theme').map(({ path, officialName }) => ({ path, officialName })),
    },
  };
}
