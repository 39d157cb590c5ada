import type { Root } from 'mdast';
import remarkMessageControl from 'remark-message-control';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The name by which writers speak to the check, and the source of its messages. */
export const checkName = 'einfach';

/** What is wrong in these cannot be right for a reason. */
const withoutException = new Set(['sprache', 'schrift', 'gleichlauf']);

/**
 * Takes out the findings that writers gave a reason for, and reports exceptions that are not in
 * order: without a reason, without a rule, of a rule that has none, or too many.
 *
 * @returns the number of exceptions
 * @example {/* grund: Name des Gesetzes *\/} and on the next line {/*einfach ignore wort-lang*\/}
 */
export function applyExceptions(
  tree: Root,
  file: VFile,
  { known, most }: { known: readonly string[]; most: number },
): number {
  const comments = commentsIn(tree);
  const exceptions = comments.filter(({ text }) => text.startsWith(`${checkName} `));
  const problems = exceptions.flatMap((exception) => {
    const before = comments[comments.indexOf(exception) - 1];
    const reason = problemOf(exception.text, before, exception.line, known);
    return reason ? [{ ...exception, reason }] : [];
  });
  if (problems.length === 0)
    remarkMessageControl({ name: checkName, known: [...known] })(tree, file);
  for (const { reason, line, column } of problems) report(file, reason, { line, column });
  if (exceptions.length > most) {
    const place = { line: exceptions[most]?.line ?? 1, column: 1 };
    report(
      file,
      `Diese Datei hat ${exceptions.length} Ausnahmen, erlaubt sind ${most}. Schreiben Sie einfacher.`,
      place,
    );
  }
  return exceptions.length;
}

interface Comment {
  text: string;
  line: number;
  column: number;
}

function commentsIn(tree: Root): Comment[] {
  const comments: Comment[] = [];
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node) => {
    if (!('value' in node) || !node.position) return;
    const text = node.value.replace(/^\s*\/\*|\*\/\s*$/g, '').trim();
    comments.push({ text, ...node.position.start });
  });
  return comments;
}

function problemOf(
  text: string,
  before: Comment | undefined,
  line: number,
  known: readonly string[],
): string | undefined {
  const [, verb, ...ids] = text.split(/\s+/);
  if (verb !== 'ignore' || ids.length === 0) {
    return 'Eine Ausnahme gilt für den nächsten Absatz und nennt ihre Regel: {/*einfach ignore satz-laenge*/}.';
  }
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown) return `Die Regel „${unknown}“ gibt es nicht. Prüfen Sie die Schreibweise.`;
  const strict = ids.find((id) => withoutException.has(id));
  if (strict) return `Von der Regel „${strict}“ gibt es keine Ausnahme. Berichtigen Sie den Text.`;
  const hasReason = before && /^grund:\s*\S/.test(before.text) && line - before.line <= 2;
  if (hasReason) return undefined;
  return 'Diese Ausnahme hat keinen Grund. Schreiben Sie in die Zeile davor: {/* grund: … */}.';
}

function report(file: VFile, reason: string, place: { line: number; column: number }): void {
  file.message(reason, { place, source: 'ausnahme', ruleId: 'ausnahme' }).fatal = true;
}
