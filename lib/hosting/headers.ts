import { contentTypeOf, contentTypes } from './content-types.ts';

/**
 * THE headers of the site: said here once, for `npm start`, for nginx (`nginx.ts`) and for hosts
 * that read a `_headers` file.
 */
type Header = readonly [name: string, value: string];

/** Only what pages use is allowed, and only from the site itself: no frames, fonts, plug-ins or media. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // No script may write markup as text.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Abilities of a device that no page asks for. Chromium reports names that it does not know. */
const unusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with every answer, errors included. */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  // A search word stands in the address of a page: no one else learns it.
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/**
 * What other sites and programs may read in a browser too: feeds, calendars, citations and other open
 * data, and the pictures that stand beside links to the site. As a regular expression on the path.
 */
export const openFiles =
  '\\.(?:xml|json|txt|ics|bib|ris)$|^/(?:open-graph|icon-[0-9]+)\\.png$|^/icon\\.svg$|^/favicon\\.ico$';

/** Sent with open files; the second one in the place of that of pages. */
export const openHeaders: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

const isOpen = (path: string): boolean => new RegExp(openFiles).test(path);

/**
 * Two years of HTTPS only. It may be sent over HTTPS alone (RFC 6797, section 7.2), and says nothing
 * of subdomains: others may run those.
 */
export const transportSecurity: Header = ['Strict-Transport-Security', 'max-age=63072000'];

const immutable = 'public, max-age=31536000, immutable';

/** A correction reaches everyone within a minute; a CDN may answer for a day when the server is down. */
const shortly = 'public, max-age=60, stale-if-error=86400';

/**
 * How long a file may be kept, as regular expressions on its path that nginx and JavaScript read
 * alike; the first that fits counts.
 */
export const cacheRules: readonly [pattern: string, value: string][] = [
  // The answer depends on the reader's languages, which most shared caches do not look at.
  ['^/(?:index\\.html)?$', 'private, no-cache'],
  ['^/(?:_next/static|assets)/', immutable],
  ['^/[^/]+/suche/[a-z]+-[0-9a-f]{8}/', immutable],
];

/** How long everything else may be kept: pages, feeds, calendars, files. */
export const cacheDefault = shortly;

function cacheControlOf(path: string): string {
  return cacheRules.find(([pattern]) => new RegExp(pattern).test(path))?.[1] ?? cacheDefault;
}

/** Whether the name of a file changes with its content, so that it may be kept for good. */
export const hasHashedName = (path: string): boolean => cacheControlOf(path) === immutable;

/**
 * All headers of what is served at a path but those that follow from the file itself, such as ETag.
 *
 * @param path with the language, as in the address
 */
export function headersOf(path: string): Record<string, string> {
  return {
    ...Object.fromEntries([...securityHeaders, ...(isOpen(path) ? openHeaders : [])]),
    'Cache-Control': cacheControlOf(path),
    'Content-Type': contentTypeOf(path),
  };
}

/** The same caches in the notation of `_headers`. */
const hashedFolders = ['/_next/static/*', '/assets/*', '/:language/suche/:index/:file'];

/** What is for the site alone, and what is open, in the same notation. */
const closedPaths = ['/', '/*/', '/_next/static/*', '/assets/*', '/manifest.webmanifest'];
const openPaths = [
  ...['xml', 'json', 'txt', 'ics', 'bib', 'ris'].map((ending) => `/*.${ending}`),
  ...['/open-graph.png', '/icon-*', '/icon.svg', '/favicon.ico'],
];

/**
 * The file `_headers`, which Cloudflare, Netlify and others read (at most 100 rules, 2,000
 * characters a line). Two rules that fit the same file would be joined with a comma, so none name
 * the same header: how long pages may be kept is left to these hosts, who ask again each time.
 */
export function headersFile(): string {
  const names = openHeaders.map(([name]) => name);
  const always = securityHeaders.filter(([name]) => !names.includes(name));
  const closed = securityHeaders.filter(([name]) => names.includes(name));
  const rules: [string, readonly Header[]][] = [
    ['/*', [...always, transportSecurity]],
    ...closedPaths.map((path): [string, readonly Header[]] => [path, closed]),
    ...openPaths.map((path): [string, readonly Header[]] => [path, openHeaders]),
    ...hashedFolders.map((path): [string, Header[]] => [path, [['Cache-Control', immutable]]]),
    ...unusualTypes.map(([path, type]): [string, Header[]] => [path, [['Content-Type', type]]]),
  ];
  return rules
    .map(([path, headers]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Files whose type a host would not know, or not by the end of their name alone. */
const unusualTypes = contentTypes
  .filter(([ending]) => /^\/|csl|ics|bib|ris|webmanifest/.test(ending))
  .map(([ending, type]) => [`/*${ending}`, type] as const);
