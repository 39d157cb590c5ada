const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...digits].map((digit, value) => [digit, value]));

/**
 * Whole numbers as text, as source maps write them: five bits a letter, the sixth says that more
 * follow. Small numbers take one letter.
 *
 * @example encodeNumbers([0, 31, 32]) // 'AfgB'
 */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (let number of numbers) {
    do {
      const rest = number >>> 5;
      text += digits[(number & 31) | (rest > 0 ? 32 : 0)];
      number = rest;
    } while (number > 0);
  }
  return text;
}

/** The numbers that `encodeNumbers` wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (const letter of text) {
    const value = values.get(letter) ?? 0;
    number |= (value & 31) << shift;
    if (value & 32) shift += 5;
    else {
      numbers.push(number);
      number = 0;
      shift = 0;
    }
  }
  return numbers;
}
