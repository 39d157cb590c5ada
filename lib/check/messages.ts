import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { VFile } from 'vfile';
import { localeCodes, sourceLocale } from '../locales.ts';
import { unsafePassage } from '../markdown/unsafe-text.ts';
import { readJson } from '../source/json.ts';
import { type Place, reportProblem } from '../source/problem.ts';

/** A message, and where it stands. */
interface Message {
  text: string;
  place: Place;
  /** What it expects, such as `{number}` or `<terms>`; nothing when it cannot be parsed. */
  expects?: readonly string[];
  /** Names of numbers that can change. */
  numbers: ReadonlySet<string>;
}

type Messages = Map<string, Message>;

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
  const source = readMessages(files.get(sourceLocale), sourceLocale);
  for (const [code, file] of files) {
    if (code === sourceLocale) continue;
    const messages = readMessages(file, code);
    if (messages && source) compareWithSource(file, messages, source);
  }
}

/** The messages of a file by their path, such as `Site.name`. */
function readMessages(file: VFile | undefined, locale: string): Messages | undefined {
  const entries = file && readJson(file);
  if (!file || !entries) return undefined;
  const messages: Messages = new Map();
  for (const { path, value, place } of entries) {
    const key = path.join('.');
    const elements = parsed(value);
    const problem = keyProblem(path) ?? valueProblem(value, elements, locale);
    if (problem) reportProblem(file, `„${key}“ ${problem}`, place);
    messages.set(key, {
      text: String(value),
      place,
      expects: problem || !elements ? undefined : expectedBy(elements),
      numbers: problem || !elements ? new Set() : numbersIn(elements),
    });
  }
  return messages;
}

function keyProblem(path: readonly string[]): string | undefined {
  return path.every((step) => /^[A-Za-z][A-Za-z0-9-]*$/.test(step) && !(step in {}))
    ? undefined
    : 'ist kein Name für ein Wort. Erlaubt sind Buchstaben, Ziffern und Bindestriche. Löschen Sie die Zeile.';
}

function valueProblem(
  value: unknown,
  elements: readonly MessageFormatElement[] | undefined,
  locale: string,
): string | undefined {
  if (typeof value !== 'string') return 'ist kein Text. Setzen Sie ihn in Anführungszeichen.';
  if (value.trim() === '') return 'ist leer. Ergänzen Sie den Text.';
  if (!elements || [...literalsIn(elements)].some((text) => /[{}]/.test(text))) {
    return 'ist nicht lesbar. Prüfen Sie die Klammern { } und < >: Jede braucht ihr Gegenstück.';
  }
  const foreign = [...elementsIn(elements)].find(
    (element) =>
      !knownTypes.has(element.type) ||
      ('offset' in element && element.offset !== 0) ||
      (element.type === TYPE.number && element.style),
  );
  if (foreign) {
    return 'formt eine Zahl oder einen Tag. Das macht schon die Website. Schreiben Sie nur den Namen in die Klammern: {date}, {count, number}.';
  }
  const forms = pluralForms(locale);
  const unknown = [...pluralFormsIn(elements)].find((form) => !forms.includes(form));
  if (unknown && !/^=\d+$/.test(unknown)) {
    return `nennt die Form „${unknown}“, die es in dieser Sprache nicht gibt. Erlaubt sind: ${forms.join(', ')}.`;
  }
  const missing = forms.filter((form) =>
    [...pluralsIn(elements)].some((plural) => !(form in plural)),
  );
  if (missing.length > 0) {
    return `hat nicht für jede Zahl eine Form. Ergänzen Sie: ${missing.join(', ')}. Diese Sprache braucht: ${forms.join(', ')}.`;
  }
  const reason = [...literalsIn(elements)].map((text) => unsafePassage(text)?.reason).find(Boolean);
  return reason && `ist so nicht erlaubt: ${reason}`;
}

const knownTypes = new Set<TYPE>([
  TYPE.literal,
  TYPE.argument,
  TYPE.number,
  TYPE.select,
  TYPE.plural,
  TYPE.pound,
  TYPE.tag,
]);

function compareWithSource(file: VFile, messages: Messages, source: Messages): void {
  for (const [key, german] of source) {
    const message = messages.get(key);
    const problem = message
      ? differenceFrom(german, message)
      : `fehlt. Auf Deutsch heißt es: „${german.text}“.`;
    if (problem) reportProblem(file, `„${key}“ ${problem}`, message?.place);
  }
  for (const [key, { place }] of messages) {
    if (!source.has(key)) {
      reportProblem(
        file,
        `„${key}“ gibt es in content/messages/${sourceLocale}.json nicht. Löschen Sie die Zeile.`,
        place,
      );
    }
  }
}

/** What a message lacks of the German one. */
function differenceFrom(german: Message, { expects, numbers }: Message): string | undefined {
  if (!expects || !german.expects) return undefined;
  if (!same(expects, german.expects)) {
    return `braucht genau diese Platzhalter: ${german.expects.join(', ') || 'keine'}. Übernehmen Sie sie unverändert.`;
  }
  const bare = [...german.numbers].find((name) => !numbers.has(name));
  return (
    bare &&
    `nennt mit {${bare}} eine Zahl, die sich ändern kann. Schreiben Sie jede Form der Mehrzahl, {${bare}, plural, … other {# …}}, oder {${bare}, number}, wenn die Wörter sich nicht beugen.`
  );
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** A message in its parts; nothing for what is no message. */
function parsed(value: unknown): MessageFormatElement[] | undefined {
  try {
    return typeof value === 'string' ? parse(value) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a message expects, sorted: names in brackets, tags, and the cases of a choice. Plural forms
 * are those of the language, so they are not compared.
 */
function expectedBy(elements: readonly MessageFormatElement[]): string[] {
  const names = [...elementsIn(elements)].flatMap((element) => {
    if (element.type === TYPE.tag) return [`<${element.value}>`];
    if (element.type === TYPE.select) {
      return [`{${element.value}, select, ${Object.keys(element.options).sort().join(' ')}}`];
    }
    return 'value' in element && element.type !== TYPE.literal ? [`{${element.value}}`] : [];
  });
  return [...new Set(names)].sort();
}

function* elementsIn(elements: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element;
    if ('children' in element) yield* elementsIn(element.children);
    if ('options' in element) {
      for (const { value } of Object.values(element.options)) yield* elementsIn(value);
    }
  }
}

const pluralForms = (locale: string): string[] =>
  new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

function* pluralFormsIn(elements: readonly MessageFormatElement[]): Generator<string> {
  for (const options of pluralsIn(elements)) yield* Object.keys(options);
}

function* pluralsIn(elements: readonly MessageFormatElement[]): Generator<object> {
  for (const element of elementsIn(elements)) {
    if (element.type === TYPE.plural) yield element.options;
  }
}

/** The numbers that a message forms; a bare `{name}` would neither bend words nor have our digits. */
function numbersIn(message: readonly MessageFormatElement[]): Set<string> {
  const elements = [...elementsIn(message)];
  const bare = new Set(elements.flatMap((one) => (one.type === TYPE.argument ? [one.value] : [])));
  return new Set(
    elements.flatMap((one) =>
      (one.type === TYPE.number || one.type === TYPE.plural) && !bare.has(one.value)
        ? [one.value]
        : [],
    ),
  );
}

function* literalsIn(elements: readonly MessageFormatElement[]): Generator<string> {
  for (const element of elementsIn(elements)) {
    if (element.type === TYPE.literal) yield element.value;
  }
}
