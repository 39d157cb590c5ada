import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { askRelease } from './ask-release.ts';
import { decode } from './decode.ts';
import { htmlText } from './html-text.ts';
import { type Archive, readArchive } from './read-archive.ts';
import { type ReadRelease, readRelease } from './read-release.ts';
import { Refusal, writeRelease } from './write-release.ts';

/**
 * `npm run press -- import <file.txt|.html>` and `npm run press -- new`: bring a release into the
 * archive. Speaks German to the people who do that.
 */
const usage = `So geht es:
  npm run press -- import <Datei.txt oder Datei.html>   liest eine Mitteilung ein
  npm run press -- new                                  fragt nach den Angaben
Möglich sind auch --name <kurzer-name> und --content <Ordner>.`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(usage);
    return;
  }
  const [command, file] = positionals;
  const archive = await readArchive(values.content);
  const release =
    command === 'import' && file
      ? await readFileInto(file, archive)
      : command === 'new'
        ? await askRelease(createInterface({ input: process.stdin }), archive)
        : undefined;
  if (!release) throw new Refusal(usage);
  const target = await writeRelease(release, archive, values.name);
  report(release, target);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        name: { type: 'string' },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
  } catch {
    throw new Refusal(usage);
  }
}

async function readFileInto(path: string, { known }: Archive): Promise<ReadRelease> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(`Die Datei ${path} gibt es nicht. Prüfen Sie den Namen.`);
  });
  const { text, encoding } = decode(bytes);
  if (!/\p{L}/u.test(text)) throw new Refusal(`Die Datei ${path} enthält keinen Text.`);
  console.log(`Gelesen: ${path} (${encoding})`);
  return readRelease(/\.html?$/i.test(path) ? htmlText(text) : text, known);
}

const fieldNames = {
  number: 'Nummer',
  date: 'Tag',
  place: 'Ort',
  issuer: 'Herausgeber',
  officialTitle: 'Amtlicher Titel',
} as const;

function report(release: ReadRelease, target: string): void {
  const fields = Object.entries(fieldNames) as [keyof typeof fieldNames, string][];
  for (const [field, name] of fields) {
    console.log(`${name}: ${release[field] ?? 'nicht gefunden'}`);
  }
  console.log(`Themen: ${release.topics.join(', ') || 'nicht gefunden'}`);
  const contact = Object.entries(release.contact).map(([field, value]) => `${field}: ${value}`);
  console.log(`Kontakt: ${contact.join(' · ') || 'nicht gefunden'}`);
  console.log(`\nAngelegt: ${target}
Prüfen Sie meta.yaml. Schreiben Sie dann de.mdx in eigenen, einfachen Worten.
Danach: npm run check:content`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
