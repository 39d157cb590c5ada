import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isOwnAddress } from '../markdown/allow-list.ts';
import { documentKinds, type Facts, type Kind } from '../schema.ts';
import type { CheckedDocument } from '../source/document.ts';
import { reportProblem } from '../source/problem.ts';
import { addressOf, pressViewAddress } from '../urls.ts';
import { visibleFrom } from './publication.ts';

/** What documents point to, with the moment from which on it is there. */
interface Known {
  documents: ReadonlyMap<string, { kind: Kind; from: string }>;
  addresses: ReadonlyMap<string, string>;
}

/**
 * Checks that everything a document points to is there, and as early as the document itself.
 *
 * @param moment the time in Sachsen-Anhalt, see `clockTime`
 */
export function checkReferences(documents: readonly CheckedDocument[], moment: string): void {
  const known: Known = {
    documents: new Map(
      documents.map((each) => [each.path, { kind: each.kind, from: visibleFrom(each) }]),
    ),
    addresses: knownAddresses(documents),
  };
  checkChains(documents, 'basedOn', 'Löschen Sie eine der Angaben.');
  checkChains(documents, 'replacedBy', 'Die neueste Mitteilung ersetzt keine andere.');
  for (const document of documents) {
    const from = visibleFrom(document);
    const seenFrom = from > moment ? from : moment;
    checkFields(document, known, seenFrom);
    for (const { file: text, tree } of document.words.values()) {
      checkTargets(text, tree, known, seenFrom);
    }
  }
}

function checkFields(document: CheckedDocument, known: Known, seenFrom: string): void {
  const { factsFile: file, facts } = document;
  if (!file || !facts) return;
  const seen = new Set<string>();
  for (const [field, reference] of referencesIn(facts)) {
    const problem =
      referenceProblem(field, reference, document, known, seenFrom) ??
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
  replacedBy: ['press'],
  adopted: ['press'],
  topics: ['field', 'theme'],
  issuer: ['issuer'],
  related: ['field', 'theme', 'press', 'conference', 'term', 'page'],
};

function* referencesIn(facts: Facts): Generator<[field: string, reference: string]> {
  const fields: Record<string, unknown> = facts;
  for (const field of Object.keys(targets)) {
    for (const value of [fields[field] ?? []].flat()) {
      if (field === 'issuer') yield [field, `${documentKinds.issuer.folder}/${value}`];
      else
        yield [field, typeof value === 'string' ? value : (value as { release: string }).release];
    }
  }
}

function referenceProblem(
  field: string,
  reference: string,
  { path }: CheckedDocument,
  { documents }: Known,
  seenFrom: string,
): string | undefined {
  const target = documents.get(reference);
  if (!target) {
    return `gibt es nicht. Prüfen Sie die Schreibweise, oder legen Sie es an.`;
  }
  const { kind, from } = target;
  if (reference === path) return 'ist dieses Dokument selbst. Löschen Sie die Angabe.';
  const allowed = targets[field] ?? [];
  if (allowed.includes(kind)) return from > seenFrom ? notYetThere : undefined;
  const folders = allowed.map((name) => `${documentKinds[name].folder}/`).join(', ');
  return `passt hier nicht. Erlaubt sind Dokumente aus: ${folders}.`;
}

const notYetThere =
  'ist für Leserinnen und Leser noch nicht da: Es ist ein Entwurf oder erscheint später. Warten Sie mit dem Verweis, oder ändern Sie draft oder publishFrom.';

function reportReference(file: VFile, reference: string, reason: string): void {
  const lines = String(file).split('\n');
  const lineWith = (words: string) => lines.findIndex((text) => text.includes(words)) + 1;
  const line = lineWith(reference) || lineWith(reference.split('/').pop() ?? reference) || 1;
  reportProblem(file, reason, { line, column: 1 });
}

/** Releases that lead from one to the next must have a last one. */
function checkChains(
  documents: readonly CheckedDocument[],
  field: 'basedOn' | 'replacedBy',
  remedy: string,
): void {
  const nextOf = new Map(documents.map((document) => [document.path, nextIn(document, field)]));
  for (const { path, factsFile: file } of documents) {
    const first = nextOf.get(path);
    if (!file || !first || first === path) continue;
    const passed = new Set<string>();
    let next: string | undefined = first;
    while (next && next !== path && !passed.has(next)) {
      passed.add(next);
      next = nextOf.get(next);
    }
    if (next !== path) continue;
    reportReference(
      file,
      first,
      `Feld „${field}“: content/${first}/ führt im Kreis hierher zurück. ${remedy}`,
    );
  }
}

function nextIn(document: CheckedDocument, field: 'basedOn' | 'replacedBy'): string | undefined {
  if (document.kind !== 'press') return undefined;
  return field === 'basedOn' ? document.facts?.basedOn : document.facts?.replacedBy?.release;
}

function knownAddresses(documents: readonly CheckedDocument[]): Map<string, string> {
  const withPage = documents.filter(({ kind }) => kind !== 'issuer');
  const years = withPage
    .filter(({ kind }) => kind === 'press')
    .toSorted((a, b) => visibleFrom(b).localeCompare(visibleFrom(a)))
    .map((release): [string, string] => [
      pressViewAddress({ year: Number(release.slug.split('/')[0]) }),
      visibleFrom(release),
    ]);
  return new Map([
    ...years,
    ...withPage.map((document): [string, string] => [addressOf(document), visibleFrom(document)]),
  ]);
}

function checkTargets(file: VFile, tree: Root, known: Known, seenFrom: string): void {
  visit(tree, (node) => {
    const problem = targetProblem(node, known, seenFrom);
    if (problem) reportProblem(file, problem, node.position?.start);
  });
}

function targetProblem(
  node: Nodes,
  { documents, addresses }: Known,
  seenFrom: string,
): string | undefined {
  if (node.type === 'link' && isOwnAddress(node.url)) {
    const from = addresses.get(node.url);
    if (from === undefined) {
      return `Der Link „${node.url}“ führt zu keiner Seite. Prüfen Sie die Adresse.`;
    }
    if (from > seenFrom) return `Die Seite „${node.url}“ ${notYetThere}`;
  }
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  const value = String(node.attributes[0]?.value ?? '');
  if (node.name === 'Begriff' && !documents.has(`${documentKinds.term.folder}/${value}`)) {
    return `Den Begriff „${value}“ gibt es im Wörterbuch nicht. Prüfen Sie die Schreibweise, oder legen Sie content/woerterbuch/${value}/ an.`;
  }
  if (node.name === 'Kontakt' && !documents.has(`${documentKinds.issuer.folder}/${value}`)) {
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
    // Every issuer counts on its own.
    const key = `${kind} ${'issuer' in facts ? facts.issuer : ''} ${number}`;
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
  if (expected && name !== expected && !name?.startsWith(`${expected}-`)) {
    reportProblem(
      file,
      `Die Mitteilung ${number} gehört in einen Ordner mit dem Namen ${expected}, nicht ${name}. Hat ein anderer Herausgeber die gleiche Nummer, hängen Sie einen kurzen Namen an: ${expected}-halle. Benennen Sie den Ordner um.`,
    );
  }
  if (!/^\d{4}$/.test(year) || (date && !date.startsWith(year))) {
    reportProblem(
      file,
      `Der Ordner „${year}“ passt nicht zum Datum ${date ?? ''}. Eine Mitteilung liegt im Ordner ihres Jahres.`,
    );
  }
}
