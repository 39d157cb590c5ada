import type { VFile } from 'vfile';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { type UnsafePassage, unsafePassage } from '../markdown/unsafe-text.ts';
import { type Place, placeAt, reportProblem } from './problem.ts';
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
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const nested = tooNested(text);
  if (nested) {
    reportProblem(file, nested.reason, {
      line: placeAt(text, nested.index).line + firstLine - 1,
      column: 1,
    });
    return undefined;
  }
  const document = parseDocument(text, {
    lineCounter,
    strict: true,
    uniqueKeys: true,
    logLevel: 'error',
  });
  for (const error of document.errors) {
    reportProblem(file, yamlProblem(error.code, error.message), placeOf(error.pos[0]));
  }
  if (document.errors.length > 0) return undefined;
  const refused = refusedPart(document, text);
  if (refused) {
    reportProblem(file, refused.reason, placeOf(refused.index));
    return undefined;
  }

  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    reportProblem(file, problemText(issue, schema), placeOf(offsetOf(document, issue)));
  }
  return undefined;
}

const deepest = 10;
const compactNesting = new RegExp(`(?:[-?:][ \\t]+){${deepest},}`);

/** Facts are flat. What nests deeper would cost the parser its stack. */
function tooNested(text: string): UnsafePassage | undefined {
  const reason =
    'Hier stehen zu viele Klammern oder Listen ineinander. Schreiben Sie die Angaben einfacher.';
  const compact = compactNesting.exec(text);
  if (compact) return { index: compact.index, reason };
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > deepest) return { index, reason };
  }
  return undefined;
}

/** The first part that is YAML, but more than facts need: what is hidden, runs, or is read in two ways. */
function refusedPart(document: Document, text: string): UnsafePassage | undefined {
  if (/^%/m.test(text)) {
    return {
      index: text.search(/^%/m),
      reason: 'Zeilen mit % am Anfang sind hier nicht erlaubt. Löschen Sie die Zeile.',
    };
  }
  if (document.contents && !isMap(document.contents)) {
    return {
      index: 0,
      reason:
        'Hier stehen keine Felder. Schreiben Sie jedes auf eine Zeile: Name, Doppelpunkt, Wert.',
    };
  }
  let refused: UnsafePassage | undefined;
  visit(document, (_key, node) => {
    const reason = isNode(node) ? refusal(node) : undefined;
    if (!reason || !isNode(node)) return undefined;
    refused = { index: node.range?.[0] ?? 0, reason };
    return visit.BREAK;
  });
  return refused;
}

function refusal(node: Node): string | undefined {
  // Aliases can make a small file explode in memory.
  if (isAlias(node) || ('anchor' in node && node.anchor)) {
    return 'Verweise mit & und * sind hier nicht erlaubt. Schreiben Sie den Wert aus, oder setzen Sie ihn in Anführungszeichen.';
  }
  if (node.tag) {
    return 'Angaben mit ! sind hier nicht erlaubt. Löschen Sie sie, oder setzen Sie den Wert in Anführungszeichen.';
  }
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return unsafePassage(node.value)?.reason;
  if (typeof node.value !== 'number') return undefined;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(node.source ?? '')
    ? undefined
    : `Die Zahl „${node.source?.slice(0, 30)}“ ist nicht eindeutig. Schreiben Sie sie nur mit Ziffern, ohne Null am Anfang: 12 oder 51.5.`;
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
