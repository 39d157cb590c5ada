/**
 * The number of letters to add, leave out, replace or swap with their neighbour to come from one
 * word to the other; more than `limit` is not told apart.
 *
 * @example distance('krankenhaus', 'karnkenhaus', 2) // 1
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}

/** A row of the table of distances: from the first `row` letters of `a` to each beginning of `b`. */
function nextRow(
  a: string,
  b: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const cost = (distances: readonly number[], column: number) => distances[column] ?? Infinity;
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const isSame = a[row - 1] === b[column - 1];
    const isSwap =
      row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(
      Math.min(
        cost(last, column) + 1,
        cost(current, column - 1) + 1,
        cost(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? cost(beforeLast, column - 2) + 1 : Infinity,
      ),
    );
  }
  return current;
}

/**
 * How many mistakes a word may have and still be recognised. In Arabic script, where short vowels
 * are not written, short words have too many neighbours.
 */
export function allowedMistakes(word: string): number {
  const shortest = /\p{Script=Arabic}/u.test(word) ? 5 : 4;
  if (word.length < shortest) return 0;
  return word.length < 9 ? 1 : 2;
}

/** Whether two words differ by two neighbouring letters that changed places. */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const place = Array.from({ length: a.length }, (_, index) => index).findIndex(
    (index) => a[index] !== b[index],
  );
  return (
    place >= 0 &&
    a[place] === b[place + 1] &&
    a[place + 1] === b[place] &&
    a.slice(place + 2) === b.slice(place + 2)
  );
}
