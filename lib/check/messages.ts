import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { VFile } from 'vfile';
import { localeCodes, sourceLocale } from '../locales.ts';
import { reportProblem } from './problem.ts';

type Messages = Map<string, string>;

/** Checks the interface words: every language has the keys and placeholders of the German file. */
export function checkMessages(files: ReadonlyMap<string, VFile>, anyFile: VFile): void {
  for (const code of localeCodes) {
    if (!files.has(code)) {
      reportProblem(
        anyFile,
        `Die Datei content/messages/${code}.json fehlt. Übersetzen Sie content/messages/${sourceLocale}.json.`,
      );
    }
  }
  const source = readMessages(files.get(sourceLocale));
  if (!source) return;
  for (const [code, file] of files) {
    const messages = readMessages(file);
    if (!messages) continue;
    checkSyntax(file, messages);
    if (code !== sourceLocale) compareWithSource(file, messages, source);
  }
}

function readMessages(file: VFile | undefined): Messages | undefined {
  if (!file) return undefined;
  try {
    return new Map(flatten(JSON.parse(String(file))));
  } catch (error) {
    reportProblem(
      file,
      `Die Datei ist kein gültiges JSON. Prüfen Sie Kommas und Anführungszeichen. (${(error as Error).message})`,
    );
    return undefined;
  }
}

function* flatten(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      yield* flatten(inner, path ? `${path}.${key}` : key);
    }
  } else yield [path, String(value)];
}

function checkSyntax(file: VFile, messages: Messages): void {
  for (const [key, message] of messages) {
    const place = placeOf(file, key);
    if (message.trim() === '')
      reportProblem(file, `„${key}“ ist leer. Ergänzen Sie den Text.`, place);
    else if (!placeholders(message)) {
      reportProblem(
        file,
        `„${key}“ ist nicht lesbar. Prüfen Sie die Klammern { } und < >: Jede braucht ihr Gegenstück.`,
        place,
      );
    }
  }
}

function compareWithSource(file: VFile, messages: Messages, source: Messages): void {
  for (const [key, german] of source) {
    const message = messages.get(key);
    if (message === undefined) {
      reportProblem(file, `„${key}“ fehlt. Auf Deutsch heißt es: „${german}“.`);
    } else if (placeholders(message) && placeholders(message) !== placeholders(german)) {
      reportProblem(
        file,
        `„${key}“ braucht genau diese Platzhalter: ${placeholders(german)}. Übernehmen Sie sie unverändert.`,
        placeOf(file, key),
      );
    }
  }
  for (const key of messages.keys()) {
    if (!source.has(key)) {
      reportProblem(
        file,
        `„${key}“ gibt es in content/messages/${sourceLocale}.json nicht. Löschen Sie die Zeile.`,
        placeOf(file, key),
      );
    }
  }
}

/** The names that a message expects, sorted; nothing when the message cannot be parsed. */
export function placeholders(message: string): string | undefined {
  try {
    return [...new Set(namesIn(parse(message)))].sort().join(', ') || 'keine';
  } catch {
    return undefined;
  }
}

function namesIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...namesIn(element.children)];
    const options = 'options' in element ? Object.values(element.options) : [];
    return [`{${element.value}}`, ...options.flatMap(({ value }) => namesIn(value))];
  });
}

function placeOf(file: VFile, key: string): { line: number; column: number } {
  const lines = String(file).split('\n');
  let line = 0;
  for (const step of key.split('.')) {
    const next = lines.findIndex((text, index) => index >= line && text.includes(`"${step}"`));
    if (next === -1) break;
    line = next;
  }
  return { line: line + 1, column: 1 };
}
