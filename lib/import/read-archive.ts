import { join } from 'node:path';
import { parse } from 'yaml';
import { readContent } from '../source/files.ts';
import type { Known } from './read-release.ts';

/** What the archive holds already, read from the files so that it works before any build. */
export interface Archive {
  /** The content folder. */
  folder: string;
  /** Issuer and number of each release, see `numberKey` → its folder. */
  numbers: Map<string, string>;
  /** Checksum of each original that was brought in → its folder. */
  originals: Map<string, string>;
  known: Known;
}

/** Every issuer counts on its own. */
export const numberKey = (number: string, issuer = ''): string => `${issuer} ${number}`;

/** Reads what a release is compared with before it is brought in. */
export async function readArchive(folder: string): Promise<Archive> {
  const { documents } = await readContent(folder);
  const facts = documents.map(({ kind, slug, path, factsFile: file, wording }) => {
    const data = (file && parse(String(file))) as Record<string, unknown> | undefined;
    const sha256 = wording && String(wording).match(/^sha256: "?([0-9a-f]{64})"?$/m)?.[1];
    return {
      kind,
      slug,
      path,
      sha256,
      number: String(data?.number ?? ''),
      issuer: String(data?.issuer ?? ''),
      officialName: String(data?.officialName),
    };
  });
  const ofKind = (...kinds: string[]) => facts.filter(({ kind }) => kinds.includes(kind));
  const releases = ofKind('press').map((release) => ({
    ...release,
    path: join(folder, release.path),
  }));
  return {
    folder,
    numbers: new Map(
      releases.flatMap(({ number, issuer, path }) =>
        number ? [[numberKey(number, issuer), path]] : [],
      ),
    ),
    originals: new Map(releases.flatMap(({ sha256, path }) => (sha256 ? [[sha256, path]] : []))),
    known: {
      issuers: ofKind('issuer').map(({ slug, officialName }) => ({ slug, officialName })),
      topics: ofKind('field', 'theme').map(({ path, officialName }) => ({ path, officialName })),
    },
  };
}
