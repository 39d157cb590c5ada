import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { sourceLocale } from '../locales.ts';
import { plainText } from '../markdown/plain-text.ts';
import { documentKinds } from '../schema.ts';
import { checkedWording } from '../source/document.ts';
import { wordingName } from '../source/folder.ts';
import { isStep } from '../urls.ts';
import { draftFacts, draftWords } from './draft.ts';
import { type Archive, numberKey } from './read-archive.ts';
import { Refusal } from './refusal.ts';
import type { Release } from './release.ts';
import { wordingFile } from './wording-file.ts';
import { wordsOf } from './wording-tree.ts';

/**
 * Files a release as a folder below `content/presse/`: facts, a draft of the summary, and the wording.
 *
 * @param name folder name for a release without a number; otherwise made from its title
 * @returns the path of the new folder
 * @throws Refusal when the number or the folder exists, title or year are missing, or a word would be lost
 */
export async function writeRelease(
  release: Release,
  { folder, numbers, originals }: Archive,
  name?: string,
): Promise<string> {
  const { number, date, issuer, officialTitle, wording } = release;
  if (!officialTitle) throw new Refusal('Der Titel fehlt. Nennen Sie ihn: --title "…"');
  const year = date?.slice(0, 4) ?? number?.split('/')[1];
  if (!year) throw new Refusal('Der Tag fehlt. Nennen Sie ihn: --date 2020-12-14');
  const former = number && numbers.get(numberKey(number, issuer));
  if (former) throw new Refusal(`Die Nummer ${number} gibt es schon: ${former}`);

  const ofYear = join(folder, documentKinds.press.folder, year);
  const target = join(ofYear, stepOf(release, officialTitle, ofYear, name));
  const files = new Map([
    ['meta.yaml', draftFacts(release, new Date().toISOString().slice(0, 10))],
    [`${sourceLocale}.mdx`, draftWords(release)],
  ]);
  if (wording) files.set(wordingName, wholeWording(release, wording));
  await mkdir(join(target, '..'), { recursive: true });
  await mkdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Refusal(
      `Den Ordner ${target} gibt es schon. Es wurde nichts geändert. Wählen Sie einen anderen Namen: --name kurzer-name`,
    );
  });
  for (const [file, content] of files) await writeFile(join(target, file), content, { flag: 'wx' });
  if (number) numbers.set(numberKey(number, issuer), target);
  if (wording) originals.set(wording.sha256, target);
  return target;
}

function stepOf({ number, issuer }: Release, title: string, ofYear: string, name?: string): string {
  if (name !== undefined && !isStep(name)) {
    throw new Refusal(
      `„${name}“ ist kein Name für einen Ordner. Erlaubt sind kleine Buchstaben a bis z, Ziffern und Bindestriche: --name kurzer-name`,
    );
  }
  if (number && name) {
    throw new Refusal(
      `Die Mitteilung hat die Nummer ${number}; danach heißt ihr Ordner. Lassen Sie --name weg.`,
    );
  }
  const count = number?.split('/')[0];
  // Another office has this number already.
  if (count && issuer && existsSync(join(ofYear, count))) return `${count}-${issuer}`;
  const step = count ?? name ?? folderName(title);
  if (step) return step;
  throw new Refusal('Aus diesem Titel wird kein Ordnername. Nennen Sie einen: --name kurzer-name');
}

/** The text of the wording, read again: what the check would refuse, or what is not there, is said now. */
function wholeWording(
  { language = sourceLocale }: Release,
  { tree, ...origin }: NonNullable<Release['wording']>,
): string {
  const text = wordingFile(tree, { language, ...origin });
  const file = new VFile({ path: wordingName, value: text });
  const written = checkedWording(file);
  if (!written) {
    const reasons = file.messages.map(({ line, reason }) => `Zeile ${line}: ${reason}`);
    throw new Refusal(`Der Wortlaut kann so nicht abgelegt werden. ${reasons.join(' ')}`);
  }
  if (letters(plainText(withoutNumbers(written.body))) !== letters(wordsOf(tree))) {
    throw new Refusal(
      'Beim Schreiben würden Wörter verloren gehen. Speichern Sie die Mitteilung als .txt, und lesen Sie diese ein.',
    );
  }
  return text;
}

/** Lists whose numbers are no words. */
function withoutNumbers(body: Root): Root {
  const copy = structuredClone(body);
  visit(copy, 'element', (element) => {
    if (element.tagName === 'ol') element.tagName = 'ul';
  });
  return copy;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const germanLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A short folder name from a title; empty when it has no Latin letters.
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
