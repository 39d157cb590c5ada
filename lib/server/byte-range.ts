/** The first and the last byte of a part of a file. */
export interface ByteRange {
  start: number;
  end: number;
}

const oneRange = /^bytes=\s*(\d*)-(\d*)\s*$/i;

/**
 * The part of a file that a request asks for (RFC 9110, section 14). Other units, and several parts
 * at once, are not obeyed: the whole file is then sent, which is always allowed.
 *
 * @param size of the file, in bytes
 * @returns the part; `'unsatisfiable'` when it is badly written or the file has nothing of it;
 *   nothing for the whole file
 * @example byteRange('bytes=-100', 1000) // { start: 900, end: 999 }
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  if (!header || !/^bytes=[^,]*$/i.test(header)) return undefined;
  const [, first = '', last = ''] = header.match(oneRange) ?? [];
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  return start <= end ? { start, end } : 'unsatisfiable';
}
