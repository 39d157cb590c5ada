import type { VFile } from 'vfile';
import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { reportProblem } from './problem.ts';
import { problemText } from './problem-text.ts';

/**
 * Reads YAML strictly and checks it against a schema: each problem is reported on its line.
 *
 * @param firstLine the line of the file on which the YAML begins (front matter begins on 2)
 * @returns the checked data, or nothing when there was a problem
 */
export function checkYaml<T extends z.ZodType>(
  file: VFile,
  text: string,
  schema: T,
  firstLine = 1,
): z.infer<T> | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, strict: true, uniqueKeys: true });
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors) {
    reportProblem(file, yamlProblem(error.code, error.message), placeOf(error.pos[0]));
  }
  if (document.errors.length > 0 || refusesAliases(document, file, placeOf)) return undefined;

  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    reportProblem(file, problemText(issue, schema), placeOf(offsetOf(document, issue)));
  }
  return undefined;
}

/** Aliases can make a small file explode in memory; facts do not need them. */
function refusesAliases(
  document: Document,
  file: VFile,
  placeOf: (offset: number) => { line: number; column: number },
): boolean {
  let refused = false;
  visit(document, (_key, node) => {
    const isAnchor = isNode(node) && 'anchor' in node && node.anchor;
    if (!isAlias(node) && !isAnchor) return undefined;
    refused = true;
    reportProblem(
      file,
      'Verweise mit & und * sind hier nicht erlaubt. Schreiben Sie den Wert aus, oder setzen Sie ihn in Anführungszeichen.',
      placeOf((isNode(node) && node.range?.[0]) || 0),
    );
    return visit.BREAK;
  });
  return refused;
}

/** Where in the text a problem lies: at the value, or at the nearest value around it. */
function offsetOf(document: Document, { path, ...issue }: z.core.$ZodIssue): number {
  const keys = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
  for (let length = keys.length; length > 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const yamlProblems: Record<string, string> = {
  DUPLICATE_KEY: 'Dieses Feld steht zweimal da. Löschen Sie eines.',
  TAB_AS_INDENT: 'Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein.',
  BAD_INDENT: 'Die Einrückung stimmt nicht. Gleiche Felder beginnen in der gleichen Spalte.',
  MISSING_CHAR:
    'Hier fehlt ein Zeichen, zum Beispiel ein Anführungszeichen oder eine Klammer am Ende.',
  BLOCK_AS_IMPLICIT_KEY:
    'Ein Text mit Doppelpunkt gehört in Anführungszeichen: title: "Erstens: so".',
  MULTIPLE_DOCS: 'Die Zeichen --- dürfen hier nicht stehen.',
};

const yamlProblem = (code: string, message: string): string =>
  yamlProblems[code] ??
  `Diese Zeile ist nicht lesbar. Prüfen Sie Doppelpunkte, Einrückung und Anführungszeichen. (${message.split('\n')[0]})`;
