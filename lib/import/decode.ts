/**
 * The text of a file as press offices send it: UTF-8 or UTF-16 with or without a byte order mark, or
 * Windows-1252 (which includes Latin-1), with any line ends.
 *
 * @returns the text with `\n` as line end, and the encoding that was recognised
 */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' '), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
