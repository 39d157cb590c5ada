import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contentComponents } from './components.ts';

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

const remedies: Record<string, string> = {
  mdxjsEsm: 'import und export sind hier nicht erlaubt. Löschen Sie die Zeile.',
  emphasis:
    'Schrägschrift ist nicht erlaubt. Löschen Sie die Zeichen * oder _. Für wichtige Wörter gibt es **fett**.',
  image: 'Bilder sind in Texten nicht erlaubt. Löschen Sie das Bild.',
  code: 'Programmtext ist nicht erlaubt. Löschen Sie die Einrückung oder die Zeichen ```.',
  inlineCode: 'Programmtext ist nicht erlaubt. Löschen Sie die Zeichen `.',
  break:
    'Ein Zeilenumbruch mitten im Absatz ist nicht erlaubt. Schreiben Sie einen neuen Absatz oder eine Liste.',
};

/**
 * Remark plugin: content is data. Reports everything but plain prose, links to safe places and
 * the components of {@link contentComponents}, so nothing that a writer types can run.
 */
export function allowList() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const problem = problemOf(node);
      if (problem) {
        const message = file.message(problem, { place: node.position, source: 'markdown' });
        message.fatal = true;
      }
    });
  };
}

function problemOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return problemOfComponent(node);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? undefined
        : 'Geschweifte Klammern { } sind nur für Kommentare da: {/* so */}. Löschen Sie den Ausdruck.';
    case 'heading':
      return node.depth === 2 || node.depth === 3
        ? undefined
        : 'Überschriften im Text haben zwei oder drei Zeichen #. Der Titel der Seite steht oben bei „title“.';
    case 'link':
      return isSafeTarget(node.url)
        ? undefined
        : `Der Link „${node.url}“ ist nicht erlaubt. Erlaubt sind https:, mailto:, tel: und Adressen unserer Seiten wie /handlungsfelder/gesundheit-und-pflege/.`;
    default:
      return allowedNodes.has(node.type)
        ? undefined
        : (remedies[node.type] ?? 'Dieses Element ist in Texten nicht erlaubt. Löschen Sie es.');
  }
}

function problemOfComponent(node: JsxElement): string | undefined {
  const component = node.name ? contentComponents[node.name] : undefined;
  if (!component) {
    return `<${node.name ?? ''}> ist hier nicht erlaubt. Erlaubt sind: ${Object.keys(contentComponents).join(', ')}.`;
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
  if (component.content === 'none' && node.children.length > 0) {
    return `<${node.name}> enthält keinen Text. Schreiben Sie <${node.name} ${component.attribute}="…" />.`;
  }
  if (component.content === 'text' && !isPlainText(node)) {
    return `<${node.name}> enthält nur einfachen Text. Schreiben Sie <${node.name} ${component.attribute}="…">Wort</${node.name}>.`;
  }
  return undefined;
}

function isPlainText(node: JsxElement): boolean {
  return node.children.length === 1 && node.children[0]?.type === 'text';
}

export function isComment(expression: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(expression);
}

function isSafeTarget(url: string): boolean {
  return /^(?:https:\/\/[^/\s]+|mailto:[^\s]+@|tel:\+?[\d-]+$)/.test(url) || isOwnAddress(url);
}

/** An address of our own, without the language: `/presse/` or `/woerterbuch/#kabinett`. */
export function isOwnAddress(url: string): boolean {
  return /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/.test(url);
}
