import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceLocale } from '../locales.ts';
import { documentKinds } from '../schema.ts';
import { isStep } from '../urls.ts';
import { draftFacts, draftWords } from './draft.ts';
import type { Archive } from './read-archive.ts';
import type { ReadRelease } from './read-release.ts';

/** A reason, in German, why a release cannot be filed. */
export class Refusal extends Error {}

/**
 * Files a release as a folder below `content/presse/`.
 *
 * @param name folder name for a release without a number; otherwise made from its title
 * @returns the path of the new folder
 * @throws Refusal when the number or the folder exists, title or year are missing, or the name is none
 */
export async function writeRelease(
  release: ReadRelease,
  { folder, numbers }: Archive,
  name?: string,
): Promise<string> {
  const { number, date, officialTitle } = release;
  if (!officialTitle) {
    throw new Refusal('Der Titel fehlt. Schreiben Sie ihn als eigene Zeile über den Text.');
  }
  const year = date?.slice(0, 4) ?? number?.split('/')[1];
  if (!year) {
    throw new Refusal(
      'Der Tag fehlt. Schreiben Sie ihn in eine eigene Zeile, zum Beispiel: Magdeburg, den 14.12.2020',
    );
  }
  if (name !== undefined && !isStep(name)) {
    throw new Refusal(
      `„${name}“ kann kein Ordnername sein. Erlaubt sind kleine Buchstaben a bis z, Ziffern und Bindestriche, zum Beispiel: --name terminhinweis-2`,
    );
  }
  const ownName = name ?? folderName(officialTitle);
  if (!number && !ownName) {
    throw new Refusal(
      'Aus diesem Titel wird kein Ordnername. Nennen Sie einen: --name kurzer-name',
    );
  }
  const former = number && numbers.get(number);
  if (former) throw new Refusal(`Die Nummer ${number} gibt es schon: ${former}`);

  const target = join(folder, documentKinds.press.folder, year, number?.split('/')[0] ?? ownName);
  await mkdir(join(target, '..'), { recursive: true });
  await mkdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Refusal(
      `Den Ordner ${target} gibt es schon. Es wurde nichts geändert. Wählen Sie einen anderen Namen: --name kurzer-name`,
    );
  });
  const today = new Date().toISOString().slice(0, 10);
  await writeFile(join(target, 'meta.yaml'), draftFacts(release, today), { flag: 'wx' });
  await writeFile(join(target, `${sourceLocale}.mdx`), draftWords(release), { flag: 'wx' });
  return target;
}

const germanLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A short folder name from a title.
 *
 * @example folderName('Köpping: „Nicht warten – machen!“') // 'koepping-nicht-warten-machen'
 */
export function folderName(title: string): string {
  const ascii = title.toLowerCase().replace(/[äöüß]/g, (letter) => germanLetters[letter] ?? '');
  const words =
    ascii
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 5).join('-');
}
