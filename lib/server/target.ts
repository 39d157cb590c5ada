/** What a request asks for. */
export interface Target {
  /** The path, decoded and without detours: `/de/presse/`. */
  path: string;
  /** The path and the query as they were sent, in signs that may stand in a header. */
  address: string;
}

/**
 * Reads the target of a request as nginx does (RFC 9112, section 3.2): a path, or a whole address, of
 * which the path counts. Slashes in a row are one, and `.` and `..` are resolved.
 *
 * @returns nothing when it is none, is badly encoded, or leads out of the site
 * @example readTarget('http://localhost/de//x/../?q=1') // { path: '/de/', address: '/de//x/../?q=1' }
 */
export function readTarget(target: string): Target | undefined {
  const sent = target.replace(/^https?:\/\/[^/?#]+/i, '').replace(/#.*$/s, '');
  const address = sent.startsWith('?') || sent === '' ? `/${sent}` : sent;
  const path = withoutDetours(decoded(address.replace(/\?.*$/s, '')));
  return path === undefined ? undefined : { path, address: address.replace(unprintable, escaped) };
}

const unprintable = /[^\x21-\x7e]/g;

/** Node hands over each byte as a sign. */
const escaped = (byte: string): string =>
  `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Bytes that are no UTF-8 become signs that no file of the site has in its name. */
function decoded(path: string): string | undefined {
  if (/%(?![0-9a-f]{2})|%00/i.test(path)) return undefined;
  const bytes = path.replace(/%([0-9a-f]{2})/gi, (_, hex) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function withoutDetours(path: string | undefined): string | undefined {
  if (!path?.startsWith('/') || /[\0\\]/.test(path)) return undefined;
  const steps: string[] = [];
  const named = path.split('/').slice(1);
  for (const step of named) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (!['', '.', '..'].includes(step)) steps.push(step);
  }
  const isFolder = steps.length > 0 && ['', '.', '..'].includes(named.at(-1) ?? '');
  return `/${steps.join('/')}${isFolder ? '/' : ''}`;
}
