import { cleanText } from './clean-text.ts';

/**
 * The text of a file as press offices send it: UTF-8 or UTF-16 with or without a byte order mark, or
 * Windows-1252 (which includes Latin-1), with any line ends.
 *
 * @returns the text as `content/` may hold it, and the encoding that was recognised
 */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = encodingOf(bytes);
  return { text: cleanText(new TextDecoder(encoding).decode(bytes)), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [even, odd] = zeros(bytes.subarray(0, 400));
  if (odd > even && odd > 40) return 'utf-16le';
  if (even > odd && even > 40) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** How many bytes at even and at odd places are zero: every other one is in UTF-16 of Latin letters. */
function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const count = [0, 0] as [number, number];
  bytes.forEach((byte, index) => {
    if (byte === 0) count[index % 2 === 0 ? 0 : 1] += 1;
  });
  return count;
}
