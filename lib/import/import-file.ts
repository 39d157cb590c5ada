import { readFile } from 'node:fs/promises';
import { type Decision, decide } from './decide.ts';
import type { Ask } from './questions.ts';
import type { Archive } from './read-archive.ts';
import { type Reading, readRelease } from './read-release.ts';
import { readSource, sha256Of } from './read-source.ts';
import { Refusal } from './refusal.ts';
import type { FactsOfRelease, Release } from './release.ts';
import { writeRelease } from './write-release.ts';

/** What a person may say of a file beforehand. */
export interface Told {
  facts: FactsOfRelease;
  /** Folder of a release without a number. */
  name?: string;
  /** Where the file was found, and when. */
  source?: string;
  retrieved?: string;
}

/** What became of a file. */
export type Imported =
  | { state: 'known'; target: string }
  | { state: 'filed'; target: string; description: string; reading: Reading; decision: Decision };

/**
 * Brings one file into the archive; one that is there already stays as it is.
 *
 * @throws Refusal when it cannot be read or filed
 */
export async function importFile(
  path: string,
  archive: Archive,
  told: Told,
  ask?: Ask,
): Promise<Imported> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(`Die Datei ${path} gibt es nicht. Prüfen Sie den Namen.`);
  });
  if (bytes.length === 0) throw new Refusal(`Die Datei ${path} enthält keinen Text.`);
  const known = archive.originals.get(sha256Of(bytes));
  if (known) return { state: 'known', target: known };
  const { description, sha256, ...source } = await readSource(bytes, path);
  const reading = readRelease(source, archive.known);
  const decision = await decide(reading, told.facts, archive, ask);
  const release: Release = {
    ...reading,
    ...decision.facts,
    wording: {
      tree: reading.wording,
      source: told.source ?? source.url,
      sha256,
      retrieved: told.retrieved ?? new Date().toISOString().slice(0, 10),
    },
  };
  const target = await writeRelease(release, archive, told.name);
  return { state: 'filed', target, description, reading, decision };
}
