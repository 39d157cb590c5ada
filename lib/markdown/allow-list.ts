import type { Heading, Link, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { contentComponents } from './components.ts';
import { hiddenCharacter, unsafePassage, visible } from './unsafe-text.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const allowedNodes = new Set([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'text',
  'strong',
  'list',
  'listItem',
  'link',
]);

/** What a text may consist of: our own words, or those of an office, which nobody may change. */
export type Grammar = 'words' | 'wording';

const allowedIn: Record<Grammar, ReadonlySet<string>> = {
  words: allowedNodes,
  wording: new Set([
    ...allowedNodes,
    'emphasis',
    'break',
    'blockquote',
    'table',
    'tableRow',
    'tableCell',
  ]),
};

/** Words of an office lead nowhere on our site. */
const componentsIn: Record<Grammar, readonly string[]> = {
  words: Object.keys(contentComponents),
  wording: ['Fremd'],
};

const remedies: Record<string, string> = {
  mdxjsEsm: 'Zeilen mit import und export sind hier nicht erlaubt. Löschen Sie die Zeile.',
  emphasis:
    'Schrägschrift ist nicht erlaubt. Löschen Sie die Zeichen * oder _. Für wichtige Wörter gibt es **fett**.',
  image: 'Bilder sind in Texten nicht erlaubt. Löschen Sie das Bild.',
  imageReference: 'Bilder sind in Texten nicht erlaubt. Löschen Sie das Bild.',
  code: 'Programmtext ist nicht erlaubt. Löschen Sie die Einrückung oder die Zeichen ```.',
  inlineCode: 'Programmtext ist nicht erlaubt. Löschen Sie die Zeichen `.',
  break:
    'Ein Zeilenumbruch mitten im Absatz ist nicht erlaubt. Schreiben Sie einen neuen Absatz oder eine Liste.',
  blockquote: 'Zitate mit > sind nicht erlaubt. Löschen Sie das Zeichen >.',
  thematicBreak: 'Trennlinien sind nicht erlaubt. Löschen Sie die Zeile.',
  definition: 'Link-Adressen stehen nicht für sich. Schreiben Sie [Wörter](Adresse).',
  linkReference: 'Link-Adressen stehen nicht für sich. Schreiben Sie [Wörter](Adresse).',
};

const longestAddress = 2000;

/** Lists in lists in lists are hard to read, and hard to hear. */
const deepestList = 3;

/**
 * Remark plugin: content is data. Reports everything but plain prose, links to safe places and
 * the components of {@link contentComponents}, so nothing that a writer types can run.
 */
export function allowList(grammar: Grammar) {
  return (tree: Root, file: VFile): void => {
    for (const [node, ancestors] of nodesIn(tree)) {
      const problem = problemOf(node, ancestors, grammar) ?? emptyProblem(node);
      if (!problem) continue;
      const message = file.message(visible(problem), { place: node.position, source: 'markdown' });
      message.fatal = true;
    }
  };
}

function* nodesIn(
  node: Nodes,
  ancestors: readonly Parents[] = [],
): Generator<[node: Nodes, ancestors: readonly Parents[]]> {
  yield [node, ancestors];
  if (!('children' in node)) return;
  for (const child of node.children) yield* nodesIn(child, [...ancestors, node]);
}

function problemOf(
  node: Nodes,
  ancestors: readonly Parents[],
  grammar: Grammar,
): string | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return problemOfComponent(node, componentsIn[grammar]) ?? problemOfPlace(node, ancestors);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? undefined
        : 'Geschweifte Klammern { } sind nur für Kommentare da: {/* so */}. Löschen Sie den Ausdruck.';
    case 'heading':
      return problemOfHeading(node, ancestors);
    case 'link':
      return problemOfLink(node);
    case 'text':
      return unsafePassage(node.value)?.reason;
    case 'strong':
      return isInside(ancestors, 'strong')
        ? 'Fett in Fett ist nicht erlaubt. Löschen Sie die inneren Zeichen **.'
        : undefined;
    case 'list':
      return ancestors.filter(({ type }) => type === 'list').length < deepestList
        ? undefined
        : `Eine Liste hat höchstens ${deepestList} Ebenen. Rücken Sie weniger ein.`;
    default:
      return allowedIn[grammar].has(node.type)
        ? undefined
        : (remedies[node.type] ?? 'Dieses Element ist in Texten nicht erlaubt. Löschen Sie es.');
  }
}

const isInside = (ancestors: readonly Parents[], type: Parents['type']): boolean =>
  ancestors.some((ancestor) => ancestor.type === type);

const named: Partial<Record<Nodes['type'], string>> = {
  heading: 'Diese Überschrift',
  link: 'Dieser Link',
  listItem: 'Dieser Punkt der Liste',
};

/** Nobody can hear or hit what has no words. */
function emptyProblem(node: Nodes): string | undefined {
  const name = named[node.type];
  return name && !hasWords(node)
    ? `${name} hat keinen Text. Ergänzen Sie ihn, oder löschen Sie die Zeichen.`
    : undefined;
}

const hasWords = (node: Nodes): boolean =>
  node.type === 'text'
    ? node.value.trim() !== ''
    : 'children' in node && node.children.some(hasWords);

function problemOfHeading({ depth }: Heading, ancestors: readonly Parents[]): string | undefined {
  if (ancestors.length > 1) {
    return 'Überschriften stehen nicht in Listen. Löschen Sie das Zeichen davor.';
  }
  return depth === 2 || depth === 3
    ? undefined
    : 'Überschriften im Text haben zwei oder drei Zeichen #. Der Titel der Seite steht oben bei „title“.';
}

function problemOfLink({ url, title }: Link): string | undefined {
  if (title) return 'Ein Link hat keinen zweiten Text in Anführungszeichen. Löschen Sie ihn.';
  return isSafeTarget(url)
    ? undefined
    : `Der Link „${url}“ ist nicht erlaubt. Erlaubt sind https:, mailto:, tel: und Adressen unserer Seiten wie /handlungsfelder/gesundheit-und-pflege/.`;
}

/** A component must not stand where its HTML could not. */
function problemOfPlace(node: JsxElement, ancestors: readonly Parents[]): string | undefined {
  if (node.name === 'Kontakt' && ancestors.length > 1) {
    return '<Kontakt> steht für sich auf einer Zeile, mit leeren Zeilen davor und danach.';
  }
  if (node.name === 'Begriff' && (isInside(ancestors, 'link') || isInside(ancestors, 'heading'))) {
    return '<Begriff> ist selbst ein Link. Er steht nicht in einem Link und nicht in einer Überschrift.';
  }
  return undefined;
}

function problemOfComponent(node: JsxElement, allowed: readonly string[]): string | undefined {
  const component =
    node.name && allowed.includes(node.name) ? contentComponents[node.name] : undefined;
  if (!component) {
    return `<${node.name ?? ''}> ist hier nicht erlaubt. Erlaubt sind: ${allowed.join(', ')}.`;
  }
  const [attribute, ...others] = node.attributes;
  if (
    !attribute ||
    others.length > 0 ||
    attribute.type !== 'mdxJsxAttribute' ||
    attribute.name !== component.attribute ||
    typeof attribute.value !== 'string'
  ) {
    return `<${node.name}> braucht genau eine Angabe: ${component.attribute}="…".`;
  }
  if (component.attribute === 'lang' && !isLanguageTag(attribute.value)) {
    return `„${attribute.value}“ ist kein Kürzel einer Sprache. Schreiben Sie zum Beispiel <${node.name} lang="de">.`;
  }
  if (component.content === 'none' && node.children.length > 0) {
    return `<${node.name}> enthält keinen Text. Schreiben Sie <${node.name} ${component.attribute}="…" />.`;
  }
  if (component.content === 'text' && !isPlainText(node)) {
    return `<${node.name}> enthält nur einfachen Text. Schreiben Sie <${node.name} ${component.attribute}="…">Wort</${node.name}>.`;
  }
  return undefined;
}

function isPlainText({ children: [only, ...others] }: JsxElement): boolean {
  return only?.type === 'text' && others.length === 0 && only.value.trim() !== '';
}

function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) && isCanonical(tag);
}

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export function isComment(expression: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(expression);
}

function isSafeTarget(url: string): boolean {
  return (
    url.length <= longestAddress &&
    (isOwnAddress(url) ||
      isWebAddress(url) ||
      /^mailto:[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(url) ||
      /^tel:\+?\d[\d-]*$/.test(url))
  );
}

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const topLevelDomain = '[a-z][a-z0-9-]*[a-z0-9]';
const afterHost = String.raw`[/?#][^\s\\<>"\x60{}|^]*`;
const webAddress = new RegExp(`^https://(?:${label}\\.)+${topLevelDomain}(?:${afterHost})?$`);

/**
 * A host in plain letters, so that it is the one it looks like, and nothing before it.
 *
 * @example isWebAddress('https://www.example.org/a?b#c') // true
 * @example isWebAddress('https://user@example.org/') // false; `URL` alone would take it
 */
function isWebAddress(url: string): boolean {
  return webAddress.test(url) && URL.canParse(url) && hiddenCharacter(url) === undefined;
}

/** An address of our own, without the language: `/presse/` or `/woerterbuch/#kabinett`. */
export function isOwnAddress(url: string): boolean {
  return /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/.test(url);
}
