import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { recordFileName } from '../accessibility/record.ts';
import { isLocale, localeCodes } from '../locales.ts';
import { documentKinds, type Kind, kinds } from '../schema.ts';
import { lockFileName } from '../translations/lock.ts';
import { reportProblem } from './problem.ts';

/** The files of one document, as found below `content/`. */
export interface DocumentFiles {
  kind: Kind;
  /** The folder below that kind's folder: `gesundheit-und-pflege`, `2020/539`. */
  slug: string;
  /** The whole path below `content/`: `handlungsfelder/gesundheit-und-pflege`. */
  path: string;
  facts?: VFile;
  words: Map<string, VFile>;
}

export interface ContentFiles {
  documents: DocumentFiles[];
  messages: Map<string, VFile>;
  /** Every file and folder that a problem can be reported on. */
  files: VFile[];
}

/** What may lie in `content/` besides the folders of the kinds. */
const messagesFolder = 'messages';
const freeFiles = new Set(['README.md', lockFileName, recordFileName]);

/** Reads `content/`: every file to its document, and a problem for each that belongs to none. */
export async function readContent(folder = 'content'): Promise<ContentFiles> {
  const content: ContentFiles = { documents: [], messages: new Map(), files: [] };
  const documents = new Map<string, DocumentFiles>();
  for (const kind of kinds) {
    if (!(await exists(join(folder, documentKinds[kind].folder)))) {
      const missing = fileAt(content, join(folder, documentKinds[kind].folder));
      reportProblem(missing, 'Dieser Ordner fehlt. Legen Sie ihn mit mindestens 1 Dokument an.');
    }
  }
  for (const entry of await entriesBelow(folder)) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = fileAt(content, path);
    if (!entry.isFile()) {
      reportProblem(file, 'Das ist keine gewöhnliche Datei. Löschen Sie die Verknüpfung.');
      continue;
    }
    const below = relative(folder, path);
    if (freeFiles.has(below)) continue;
    file.value = await readText(path, file);
    if (below.startsWith(`${messagesFolder}/`)) placeMessages(content, file, entry.name);
    else placeInDocument(documents, file, below);
  }
  content.documents = [...documents.values()];
  for (const kind of kinds) reportIfEmpty(content, kind, folder);
  return content;
}

function fileAt(content: ContentFiles, path: string): VFile {
  const file = new VFile({ path, value: '' });
  content.files.push(file);
  return file;
}

/** Everything below a folder, in the order of its path, so that messages always read the same. */
async function entriesBelow(folder: string): Promise<Dirent[]> {
  if (!(await exists(folder))) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.sort((a, b) =>
    join(a.parentPath, a.name).localeCompare(join(b.parentPath, b.name), 'en'),
  );
}

async function exists(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}

async function readText(path: string, file: VFile): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    reportProblem(
      file,
      'Die Datei ist nicht in UTF-8 gespeichert. Speichern Sie sie neu mit der Kodierung UTF-8.',
    );
    return '';
  }
}

function placeMessages(content: ContentFiles, file: VFile, name: string): void {
  const code = name.replace(/\.json$/, '');
  if (name.endsWith('.json') && isLocale(code)) content.messages.set(code, file);
  else reportProblem(file, unknownFile(`messages/<Sprache>.json mit: ${localeCodes.join(', ')}`));
}

function placeInDocument(documents: Map<string, DocumentFiles>, file: VFile, below: string): void {
  const [folder = '', ...rest] = below.split('/');
  const name = rest.pop() ?? '';
  const kind = kinds.find((candidate) => documentKinds[candidate].folder === folder);
  const { depth } = kind ? documentKinds[kind] : { depth: 0 };
  const isDeepEnough = rest.length > 0 && (rest.length === depth || depth === Infinity);
  if (!kind || !isDeepEnough) {
    reportProblem(
      file,
      unknownFile(
        kind
          ? `${folder}/${depth === 2 ? '<Jahr>/' : ''}<Name>/meta.yaml und <Sprache>.mdx`
          : kinds.map((known) => `${documentKinds[known].folder}/`).join(', '),
      ),
    );
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
  if (name === 'meta.yaml') document.facts = file;
  else if (name.endsWith('.mdx') && isLocale(locale)) document.words.set(locale, file);
  else reportProblem(file, unknownFile(`meta.yaml und ${localeCodes.join('.mdx, ')}.mdx`));
}

const unknownFile = (allowed: string): string =>
  `Diese Datei gehört nicht hierher. Erlaubt sind hier: ${allowed}. Löschen Sie die Datei oder benennen Sie sie um.`;

function reportIfEmpty(content: ContentFiles, kind: Kind, folder: string): void {
  if (content.documents.some((document) => document.kind === kind)) return;
  const path = join(folder, documentKinds[kind].folder);
  if (content.files.some((file) => file.path === path)) return;
  const empty = fileAt(content, path);
  reportProblem(empty, 'In diesem Ordner ist kein Dokument. Legen Sie mindestens 1 an.');
}
