import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isOwnAddress } from '../markdown/allow-list.ts';
import { documentKinds, type Facts, type Kind } from '../schema.ts';
import type { CheckedDocument } from '../source/document.ts';
import { reportProblem } from '../source/problem.ts';
import { addressOf, pressViewAddress } from '../urls.ts';

/** Checks that everything a document points to is there. */
export function checkReferences(documents: readonly CheckedDocument[]): void {
  const kindOf = new Map(documents.map(({ path, kind }) => [path, kind]));
  const paths = new Set(kindOf.keys());
  const addresses = knownAddresses(documents);
  checkSources(documents);
  for (const document of documents) {
    checkFields(document, kindOf);
    for (const { file: text, tree } of document.words.values()) {
      checkTargets(text, tree, { paths, addresses });
    }
  }
}

function checkFields(document: CheckedDocument, kindOf: ReadonlyMap<string, Kind>): void {
  const { factsFile: file, facts } = document;
  if (!file || !facts) return;
  const seen = new Set<string>();
  for (const [field, reference] of referencesIn(facts)) {
    const problem =
      referenceProblem(field, reference, document, kindOf) ??
      (seen.has(`${field} ${reference}`) ? 'steht zweimal da. Löschen Sie eines.' : undefined);
    seen.add(`${field} ${reference}`);
    if (problem)
      reportReference(file, reference, `Feld „${field}“: content/${reference}/ ${problem}`);
  }
}

/** What each field may point to. */
const targets: Record<string, readonly Kind[]> = {
  source: ['press'],
  basedOn: ['press'],
  adopted: ['press'],
  topics: ['field', 'theme'],
  issuer: ['issuer'],
  related: ['field', 'theme', 'press', 'conference', 'term', 'page'],
};

function* referencesIn(facts: Facts): Generator<[field: string, reference: string]> {
  const fields: Record<string, unknown> = facts;
  for (const field of Object.keys(targets)) {
    const value = fields[field];
    if (field === 'issuer') {
      if (typeof value === 'string') yield [field, `${documentKinds.issuer.folder}/${value}`];
      continue;
    }
    for (const reference of Array.isArray(value) ? value : value ? [value] : []) {
      yield [field, reference];
    }
  }
}

function referenceProblem(
  field: string,
  reference: string,
  { path }: CheckedDocument,
  kindOf: ReadonlyMap<string, Kind>,
): string | undefined {
  const kind = kindOf.get(reference);
  if (!kind) {
    return `gibt es nicht. Prüfen Sie die Schreibweise, oder legen Sie es an.`;
  }
  if (reference === path) return 'ist dieses Dokument selbst. Löschen Sie die Angabe.';
  const allowed = targets[field] ?? [];
  if (allowed.includes(kind)) return undefined;
  const folders = allowed.map((name) => `${documentKinds[name].folder}/`).join(', ');
  return `passt hier nicht. Erlaubt sind Dokumente aus: ${folders}.`;
}

function reportReference(file: VFile, reference: string, reason: string): void {
  const lines = String(file).split('\n');
  const lineWith = (words: string) => lines.findIndex((text) => text.includes(words)) + 1;
  const line = lineWith(reference) || lineWith(reference.split('/').pop() ?? reference) || 1;
  reportProblem(file, reason, { line, column: 1 });
}

const basedOn = ({ kind, facts }: CheckedDocument): string | undefined =>
  kind === 'press' ? facts?.basedOn : undefined;

/** An article that repeats an article that repeats it would have no day and no issuer. */
function checkSources(documents: readonly CheckedDocument[]): void {
  const sourceOf = new Map(documents.map((document) => [document.path, basedOn(document)]));
  for (const document of documents) {
    const { path, factsFile: file } = document;
    const source = basedOn(document);
    if (!file || !source || source === path) continue;
    const passed = new Set<string>();
    let next: string | undefined = source;
    while (next && next !== path && !passed.has(next)) {
      passed.add(next);
      next = sourceOf.get(next);
    }
    if (next !== path) continue;
    reportReference(
      file,
      source,
      `Feld „basedOn“: content/${source}/ führt im Kreis hierher zurück. Löschen Sie eine der Angaben.`,
    );
  }
}

function knownAddresses(documents: readonly CheckedDocument[]): Set<string> {
  const withPage = documents.filter(({ kind }) => kind !== 'issuer');
  const years = withPage
    .filter(({ kind }) => kind === 'press')
    .map(({ slug }) => pressViewAddress({ year: Number(slug.split('/')[0]) }));
  return new Set([...withPage.map((document) => addressOf(document)), ...years]);
}

function checkTargets(
  file: VFile,
  tree: Root,
  known: { paths: Set<string>; addresses: Set<string> },
): void {
  visit(tree, (node) => {
    const problem = targetProblem(node, known);
    if (problem) reportProblem(file, problem, node.position?.start);
  });
}

function targetProblem(
  node: Nodes,
  { paths, addresses }: { paths: Set<string>; addresses: Set<string> },
): string | undefined {
  if (node.type === 'link' && isOwnAddress(node.url) && !addresses.has(node.url)) {
    return `Der Link „${node.url}“ führt zu keiner Seite. Prüfen Sie die Adresse.`;
  }
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  const value = String(node.attributes[0]?.value ?? '');
  if (node.name === 'Begriff' && !paths.has(`${documentKinds.term.folder}/${value}`)) {
    return `Den Begriff „${value}“ gibt es im Wörterbuch nicht. Prüfen Sie die Schreibweise, oder legen Sie content/woerterbuch/${value}/ an.`;
  }
  if (node.name === 'Kontakt' && !paths.has(`${documentKinds.issuer.folder}/${value}`)) {
    return `Den Herausgeber „${value}“ gibt es nicht. Erlaubt sind die Ordnernamen in content/herausgeber/.`;
  }
  return undefined;
}

/** Checks what must be said only once: numbers, names of topics, and where a release is filed. */
export function checkUniqueness(documents: readonly CheckedDocument[]): void {
  checkTopicNames(documents);
  const seen = new Map<string, string>();
  for (const { kind, factsFile: file, facts, path, slug } of documents) {
    if (!file || !facts) continue;
    if (kind === 'press') checkPressFolder(file, slug, facts);
    if (!('number' in facts) || facts.number === undefined) continue;
    const { number } = facts;
    const key = `${kind} ${number}`;
    const former = seen.get(key);
    if (former) {
      reportProblem(
        file,
        `Die Nummer ${number} hat schon content/${former}/. Jede Nummer gibt es nur einmal.`,
      );
    }
    seen.set(key, path);
  }
}

/** The archive has one page a topic, under the folder's name. */
function checkTopicNames(documents: readonly CheckedDocument[]): void {
  const fields = documents.filter(({ kind }) => kind === 'field').map(({ slug }) => slug);
  for (const { kind, factsFile: file, slug } of documents) {
    if (kind !== 'theme' || !file || !fields.includes(slug)) continue;
    reportProblem(
      file,
      `Auch ein Handlungsfeld heißt „${slug}“. Benennen Sie einen der beiden Ordner um: Die Presse braucht für jedes Thema einen eigenen Namen.`,
    );
  }
}

/** The folder of a release is its address, so it must follow from number and date. */
function checkPressFolder(file: VFile, slug: string, { number, date }: Facts<'press'>): void {
  const [year = '', name] = slug.split('/');
  const expected = number?.split('/')[0];
  if (expected && name !== expected) {
    reportProblem(
      file,
      `Die Mitteilung ${number} gehört in einen Ordner mit dem Namen ${expected}, nicht ${name}. Benennen Sie den Ordner um.`,
    );
  }
  if (!/^\d{4}$/.test(year) || (date && !date.startsWith(year))) {
    reportProblem(
      file,
      `Der Ordner „${year}“ passt nicht zum Datum ${date ?? ''}. Eine Mitteilung liegt im Ordner ihres Jahres.`,
    );
  }
}
