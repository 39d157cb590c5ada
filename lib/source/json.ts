import type { VFile } from 'vfile';
import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type Place, reportProblem } from './problem.ts';

/** A value of a JSON file: neither object nor list, unless the object or list is empty. */
export interface JsonEntry {
  path: readonly string[];
  value: unknown;
  place: Place;
}

const deepest = 5;

/**
 * Reads a JSON object with the place of each value. JSON itself says nothing of a name that stands
 * twice, and the later one wins; read as YAML, which JSON is a part of, it is a mistake.
 *
 * @returns nothing when the file cannot be read
 */
export function readJson(file: VFile): JsonEntry[] | undefined {
  if (file.messages.some(({ fatal }) => fatal)) return undefined;
  const text = String(file);
  try {
    JSON.parse(text);
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    reportProblem(
      file,
      `Die Datei ist kein gültiges JSON. Prüfen Sie Kommas und Anführungszeichen. (${reason})`,
    );
    return undefined;
  }
  if (depthOf(text) > deepest) {
    reportProblem(file, 'Hier stehen zu viele Klammern ineinander. Löschen Sie die überzähligen.');
    return undefined;
  }
  const lineCounter = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    reportProblem(
      file,
      error.code === 'DUPLICATE_KEY'
        ? 'Dieser Name steht zweimal da. Löschen Sie einen.'
        : `Diese Zeile ist nicht lesbar. Prüfen Sie Namen und Anführungszeichen. (${error.code})`,
      placeOf(error.pos[0]),
    );
    return undefined;
  }
  if (!isMap(document.contents)) {
    reportProblem(file, 'Die Datei beginnt mit { und endet mit }. Dazwischen stehen die Wörter.');
    return undefined;
  }
  return [...entriesOf(document.contents, [], placeOf)];
}

function* entriesOf(
  map: YAMLMap,
  above: readonly string[],
  placeOf: (offset: number) => Place,
): Generator<JsonEntry> {
  for (const { key, value } of map.items) {
    const path = [...above, String(isScalar(key) ? key.value : key)];
    const place = placeOf((key as Node).range?.[0] ?? 0);
    if (isMap(value) && value.items.length > 0) yield* entriesOf(value, path, placeOf);
    else yield { path, value: isScalar(value) ? value.value : undefined, place };
  }
}

/** How deep objects and lists lie in each other; brackets in texts do not count. */
function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') most = Math.max(most, ++depth);
    else if (token === '}' || token === ']') depth -= 1;
  }
  return most;
}
