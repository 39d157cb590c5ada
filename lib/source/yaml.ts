import type { VFile } from 'vfile';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { UnsafePassage } from '../markdown/unsafe-text.ts';
import { type Place, placeAt, reportProblem, warn } from './problem.ts';
import { problemText } from './problem-text.ts';
import { yamlError } from './yaml-errors.ts';
import { quotedByHand, refusedPart } from './yaml-refusals.ts';

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
    const { index, reason } = yamlError(error, document, text);
    reportProblem(file, reason, placeOf(index));
  }
  if (document.errors.length > 0) return undefined;
  const refused = refusedPart(document, text);
  if (refused) {
    reportProblem(file, refused.reason, placeOf(refused.index));
    return undefined;
  }

  for (const { index, reason } of quotedByHand(document)) {
    warn(file, reason, placeOf(index));
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

/** Where in the text a problem lies: at the value, or at the nearest value around it. */
function offsetOf(document: Document, { path, ...issue }: z.core.$ZodIssue): number {
  const keys = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
  for (let length = keys.length; length > 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
