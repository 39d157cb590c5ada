import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { isLocale, localeCodes } from '../locales.ts';
import { hiddenCharacter, visible } from '../markdown/unsafe-text.ts';
import { documentKinds, type Kind, kinds } from '../schema.ts';
import { isStep } from '../urls.ts';
import {
  calendarLockName,
  contentFolder,
  lockFileName,
  messagesFolder,
  readmeName,
  recordFileName,
  termBaseFolder,
  wordingName,
} from './folder.ts';
import { isLitter } from './litter.ts';
import { reportPassage, reportProblem } from './problem.ts';

/** The files of one document, as found below `content/`. */
export interface DocumentFiles {
  kind: Kind;
  /** The folder below that kind's folder: `gesundheit-und-pflege`, `2020/539`. */
  slug: string;
  /** The whole path below `content/`: `handlungsfelder/gesundheit-und-pflege`. */
  path: string;
  factsFile?: VFile;
  words: Map<string, VFile>;
  /** The official wording of a release. */
  wording?: VFile;
}

export interface ContentFiles {
  documents: DocumentFiles[];
  messages: Map<string, VFile>;
  /** Locale → its words that need care, see `lib/language/term-base.ts`. */
  termBases: Map<string, VFile>;
  /** What translations were made from, see `lib/translations/lock.ts`. */
  lock?: VFile;
  /** Which entry of the calendar was recorded when, see `lib/revisions/`. */
  calendarLock?: VFile;
  /** Every file and folder that a problem can be reported on. */
  files: VFile[];
}

/**
 * In bytes: seven times the longest text there is. The time to check a text grows faster than its
 * length, and whoever reads a larger file waits.
 */
const largestFile = 50_000;

/** Nobody may shorten the words of an office; their blocks are as long as any other. */
const largestWording = 200_000;

/** Reads `content/`: every file to its document, and a problem for each that belongs to none. */
export async function readContent(folder = contentFolder): Promise<ContentFiles> {
  const content: ContentFiles = {
    documents: [],
    messages: new Map(),
    termBases: new Map(),
    files: [],
  };
  const documents = new Map<string, DocumentFiles>();
  for (const kind of kinds) await reportIfMissing(content, kind, folder);
  for (const entry of await entriesBelow(folder, content)) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) {
      if (!isStep(entry.name)) reportFolderName(fileAt(content, path), entry.name);
    } else if (entry.isFile()) {
      await placeFile(content, documents, path, relative(folder, path));
    } else {
      reportProblem(
        fileAt(content, path),
        'Das ist keine gewöhnliche Datei. Löschen Sie die Verknüpfung, und legen Sie die Datei selbst hier ab.',
      );
    }
  }
  content.documents = [...documents.values()];
  for (const kind of kinds) reportIfEmpty(content, kind, folder);
  return content;
}

async function placeFile(
  content: ContentFiles,
  documents: Map<string, DocumentFiles>,
  path: string,
  below: string,
): Promise<void> {
  const file = fileAt(content, path);
  if (below === readmeName || below === recordFileName) return;
  if (below === lockFileName || below === calendarLockName) {
    file.value = await readFile(path, 'utf8');
    content[below === lockFileName ? 'lock' : 'calendarLock'] = file;
    return;
  }
  file.value = await readText(path, file);
  if (below.startsWith(`${messagesFolder}/`)) {
    placeByLanguage(content.messages, file, below, messagesFolder, '.json');
  } else if (below.startsWith(`${termBaseFolder}/`)) {
    placeByLanguage(content.termBases, file, below, termBaseFolder, '.yaml');
  } else placeInDocument(documents, file, below);
}

function fileAt(content: ContentFiles, path: string): VFile {
  const file = new VFile({ path: visible(path), value: '' });
  content.files.push(file);
  return file;
}

/** Everything below a folder, in the order of its path, so that messages always read the same. */
async function entriesBelow(folder: string, content: ContentFiles): Promise<Dirent[]> {
  if (!(await exists(folder))) return [];
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => isWritten(entry, folder))
      .sort((a, b) => join(a.parentPath, a.name).localeCompare(join(b.parentPath, b.name), 'en'));
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    reportUnreadable(fileAt(content, path), code);
    return [];
  }
}

/** Whether a person may have put it there: neither it nor a folder around it is litter. */
const isWritten = ({ name, parentPath }: Dirent, folder: string): boolean =>
  !relative(folder, join(parentPath, name)).split(sep).some(isLitter);

function reportUnreadable(file: VFile, code = ''): void {
  reportProblem(
    file,
    `Das kann nicht gelesen werden. Prüfen Sie den Namen und die Zugriffsrechte. (${code})`,
  );
}

async function exists(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}

/** The text of a file; an empty one when there is a problem with it as a whole. */
async function readText(path: string, file: VFile): Promise<string> {
  try {
    const { size } = await stat(path);
    const largest = basename(path) === wordingName ? largestWording : largestFile;
    if (size > largest) {
      reportProblem(
        file,
        `Die Datei hat ${size.toLocaleString('de')} Bytes. Erlaubt sind höchstens ${largest.toLocaleString('de')}, das sind etwa ${Math.round(largest / 3300)} Seiten Text. Teilen Sie sie, oder legen Sie Großes als Anlage ab.`,
      );
      return '';
    }
    return decodeText(await readFile(path), file);
  } catch (error) {
    reportUnreadable(file, (error as NodeJS.ErrnoException).code);
    return '';
  }
}

/** The text that bytes stand for; what is wrong with it as a whole is reported on the file. */
export function decodeText(bytes: Uint8Array, file: VFile): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    reportProblem(
      file,
      'Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie neu mit der Kodierung UTF-8.',
    );
    return '';
  }
  file.value = text;
  const passage = hiddenCharacter(text);
  if (passage) reportPassage(file, passage);
  return text;
}

function reportFolderName(folder: VFile, name: string): void {
  reportProblem(
    folder,
    `Der Ordnername „${name}“ wird zur Adresse der Seite. Erlaubt sind kleine Buchstaben a bis z, Ziffern und Bindestriche; schreiben Sie ae, oe, ue, ss.`,
  );
}

/** A folder with one file a language. */
function placeByLanguage(
  place: Map<string, VFile>,
  file: VFile,
  below: string,
  folder: string,
  ending: string,
): void {
  const code = below.slice(`${folder}/`.length, -ending.length);
  if (below.endsWith(ending) && isLocale(code)) place.set(code, file);
  else
    reportProblem(file, unknownFile(`${folder}/<Sprache>${ending} mit: ${localeCodes.join(', ')}`));
}

function placeInDocument(documents: Map<string, DocumentFiles>, file: VFile, below: string): void {
  const [folder = '', ...rest] = below.split('/');
  const name = rest.pop() ?? '';
  const kind = kinds.find((candidate) => documentKinds[candidate].folder === folder);
  if (!kind || !isDocumentFolder(kind, rest)) {
    reportProblem(file, unknownFile(allowedPlaces(kind)));
    return;
  }
  const path = [folder, ...rest].join('/');
  const document = documents.get(path) ?? {
    kind,
    slug: rest.join('/'),
    path,
    words: new Map<string, VFile>(),
  };
  documents.set(path, document);
  const locale = name.replace(/\.mdx$/, '');
  if (name === 'meta.yaml') document.factsFile = file;
  else if (name.endsWith('.mdx') && isLocale(locale)) document.words.set(locale, file);
  else if (name === wordingName && kind === 'press') document.wording = file;
  else reportProblem(file, unknownFile(allowedNames(kind)));
}

/** Whether documents of a kind lie in a folder with these steps below that of the kind. */
function isDocumentFolder(kind: Kind, steps: readonly string[]): boolean {
  const { depth } = documentKinds[kind];
  return steps.length > 0 && (steps.length === depth || depth === Infinity);
}

const allowedNames = (kind: Kind): string =>
  [
    ...(kind === 'press' ? [wordingName] : []),
    `meta.yaml und ${localeCodes.join('.mdx, ')}.mdx`,
  ].join(', ');

/** Where files may lie in the folder of a kind, or in `content/` without one. */
function allowedPlaces(kind?: Kind): string {
  if (!kind) return kinds.map((known) => `${documentKinds[known].folder}/`).join(', ');
  const { folder, depth } = documentKinds[kind];
  return `${folder}/${depth === 2 ? '<Jahr>/' : ''}<Name>/meta.yaml und <Sprache>.mdx`;
}

const unknownFile = (allowed: string): string =>
  `Diese Datei gehört nicht hierher. Erlaubt sind hier: ${allowed}. Löschen Sie die Datei oder benennen Sie sie um.`;

async function reportIfMissing(content: ContentFiles, kind: Kind, folder: string): Promise<void> {
  const path = join(folder, documentKinds[kind].folder);
  if (await exists(path)) return;
  const missing = fileAt(content, path);
  reportProblem(missing, 'Dieser Ordner fehlt. Legen Sie ihn mit mindestens 1 Dokument an.');
}

function reportIfEmpty(content: ContentFiles, kind: Kind, folder: string): void {
  if (content.documents.some((document) => document.kind === kind)) return;
  const path = join(folder, documentKinds[kind].folder);
  if (content.files.some((file) => file.path === path)) return;
  const empty = fileAt(content, path);
  reportProblem(empty, 'In diesem Ordner ist kein Dokument. Legen Sie mindestens 1 an.');
}
