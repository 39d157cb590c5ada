import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { UnsafePassage } from '../markdown/unsafe-text.ts';

/**
 * What YAML cannot read, as a sentence for a writer, and where the mistake is: the parser finds a
 * quotation mark without its twin only where the file ends.
 */
export function yamlError(
  { code, message, pos: [index] }: YAMLError,
  document: Document,
  text: string,
): UnsafePassage {
  const opened =
    code === 'MISSING_CHAR' || message.startsWith('Flow ') ? openedAt(document, index) : -1;
  if (opened >= 0) {
    return {
      index: opened,
      reason: `Hier fehlt ein Zeichen am Ende: Zu ${text[opened]} gehört ein zweites, auf der gleichen Zeile. Ergänzen Sie es.`,
    };
  }
  return { index, reason: reasonOf(code, message, lineAt(text, index)) };
}

/** Where the last quotation mark or bracket before a place is opened. */
function openedAt(document: Document, before: number): number {
  let opened = -1;
  visit(document, {
    Node(_key, node) {
      const isOpened = isScalar(node)
        ? node.type?.startsWith('QUOTE') && (node.range?.[1] ?? 0) >= before
        : isCollection(node) && node.flow;
      const [start = 0] = node.range ?? [];
      if (isOpened && start < before) opened = Math.max(opened, start);
    },
  });
  return opened;
}

function lineAt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', Math.max(index - 1, 0)) + 1;
  return text.slice(start).split('\n', 1)[0] ?? '';
}

const printedQuote =
  'Hier stehen gedruckte Anführungszeichen. Das Programm kennt nur gerade: title: "Erstens: so". Gedruckte wie „…“ dürfen darin stehen.';

const yamlProblems: Record<string, string> = {
  DUPLICATE_KEY: 'Dieses Feld steht zweimal da. Löschen Sie eines.',
  TAB_AS_INDENT: 'Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein.',
  BAD_INDENT: 'Die Einrückung stimmt nicht. Gleiche Felder beginnen in der gleichen Spalte.',
  MISSING_CHAR:
    'Hier fehlt ein Zeichen, zum Beispiel ein Anführungszeichen oder eine Klammer am Ende.',
  BLOCK_AS_IMPLICIT_KEY:
    'Ein Text mit Doppelpunkt gehört in gerade Anführungszeichen: title: "Erstens: so".',
  MULTIPLE_DOCS: 'Die Zeichen --- dürfen hier nicht stehen.',
};

function reasonOf(code: string, message: string, line: string): string {
  if (/:\s+[„“”«»‚‘’]/.test(line)) return printedQuote;
  return (
    yamlProblems[code] ??
    `Diese Zeile ist nicht lesbar. Prüfen Sie Doppelpunkte, Einrückung und Anführungszeichen. (${message.split('\n')[0]})`
  );
}
