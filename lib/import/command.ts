import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { wording } from '../schema.ts';
import { contentFolder } from '../source/folder.ts';
import { askRelease } from './ask-release.ts';
import { importFile, type Told } from './import-file.ts';
import { importFolder } from './import-folder.ts';
import { asker } from './questions.ts';
import { type Archive, readArchive } from './read-archive.ts';
import { Refusal } from './refusal.ts';
import { report, reportAnswers } from './report.ts';
import { writeRelease } from './write-release.ts';

/**
 * `npm run press -- import <file or folder>` and `npm run press -- new`: bring releases into the archive.
 * Speaks German to the people who do that.
 */
const usage = `So geht es:
  npm run press -- import <Datei>    liest eine Mitteilung ein: .html, .docx, .pdf, .eml, .txt oder .md
  npm run press -- import <Ordner>   liest alle Mitteilungen darin ein
  npm run press -- new               fragt nach den Angaben
Für eine Datei können Sie nennen, was darin nicht oder doppelt steht:
  --title, --number, --date, --place, --issuer, --language (de, en, …),
  --source <Adresse, an der sie stand>, --retrieved <Tag, an dem Sie sie dort fanden>
Möglich sind auch --name <kurzer-name> und --content <Ordner>.`;

const text = { type: 'string' } as const;
const options = {
  title: text,
  number: text,
  date: text,
  place: text,
  issuer: text,
  language: text,
  source: text,
  retrieved: text,
  name: text,
  content: { ...text, default: contentFolder },
  help: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Refusal(usage);
  }
}

const askHere = () => asker(() => createInterface({ input: process.stdin }));

/** @returns whether all is well */
async function main(): Promise<boolean> {
  const { values, positionals } = readArguments();
  const [command, path] = positionals;
  if (values.help) {
    console.log(usage);
    return true;
  }
  if (command === 'new') {
    const archive = await readArchive(values.content);
    const release = await askRelease(askHere(), archive);
    reportAnswers(release, await writeRelease(release, archive, values.name));
    return true;
  }
  if (command !== 'import' || !path) throw new Refusal(usage);
  const archive = await readArchive(values.content);
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory()
    ? importFolder(path, archive)
    : importOne(path, archive, toldIn(values));
}

function toldIn({
  title,
  number,
  date,
  place,
  issuer,
  language,
  ...values
}: ReturnType<typeof readArguments>['values']): Told {
  for (const field of ['source', 'retrieved'] as const) {
    const problem = values[field] && wording.shape[field].safeParse(values[field]).error;
    if (problem) throw new Refusal(`--${field}: ${problem.issues[0]?.message}`);
  }
  return {
    ...values,
    facts: { officialTitle: title, number, date, place, issuer, language },
  };
}

async function importOne(path: string, archive: Archive, told: Told): Promise<boolean> {
  const result = await importFile(path, archive, told, askHere());
  if (result.state === 'known') {
    console.log(`Diese Datei ist schon eingelesen: ${result.target}. Es wurde nichts geändert.`);
  } else report(result);
  return true;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  process.stdin.destroy();
}
