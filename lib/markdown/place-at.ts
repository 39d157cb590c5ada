export interface Place {
  line: number;
  column: number;
}

/** The line and column, from 1, of a passage of a text. */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
