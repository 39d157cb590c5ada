import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { acceptedLocale } from '../hosting/accept-language.ts';
import { headersOf } from '../hosting/headers.ts';
import {
  allowedMethods,
  hiddenFiles,
  notFoundPages,
  printedNumber,
} from '../hosting/server-rules.ts';
import { sourceLocale } from '../locales.ts';
import {
  entryPath,
  languageChoicePath,
  localeOfPath,
  notFoundPath,
  pathIn,
  shortPath,
} from '../urls.ts';

const hidden = new RegExp(`${hiddenFiles}|${notFoundPages}`);
const number = new RegExp(printedNumber);

/**
 * Answers requests with the files of a finished site, as nginx does with the configuration of
 * `lib/hosting/nginx.ts`: same headers, same redirects, same pages for addresses that do not exist.
 * Transport security is left out: this server speaks plain HTTP.
 *
 * @param folder must not change while it is served
 */
export function siteHandler(folder: string): RequestListener {
  const sendFile = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders,
  });
  return (request, response) => {
    // Two slashes at the beginning of a redirect would name another host.
    request.url = request.url?.replace(/^\/+/, '/') ?? '/';
    respond(folder, request, response, sendFile).catch((error: Error) => {
      console.error(`${request.url}: ${error.message}`);
      response.writeHead(500).end();
    });
  };
}

async function respond(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  sendFile: RequestHandler,
): Promise<void> {
  const { url = '/', method = '' } = request;
  const path = pathOf(url);
  if (!allowedMethods.includes(method)) {
    response.setHeader('Allow', allowedMethods.join(', '));
    return sendEmpty(response, 405, path);
  }
  if (path === undefined) return sendEmpty(response, 400);
  if (hidden.test(path)) return sendNotFound(folder, url, response);
  const target = await redirectFor(folder, path, request);
  if (target) {
    response.setHeader('Location', target.location);
    return sendEmpty(response, target.status, path);
  }
  const found = await new Promise<boolean>((resolve) => {
    response.once('close', () => resolve(true));
    sendFile(request, response, () => resolve(false));
  });
  if (!found) await sendNotFound(folder, url, response);
}

/** The path of an address, decoded; nothing when it cannot be. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURI(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

interface Redirect {
  status: number;
  location: string;
}

/** Where an address leads that is not a file: to the reader's language, a number, a folder, or German. */
async function redirectFor(
  folder: string,
  path: string,
  { url = '', headers }: IncomingMessage,
): Promise<Redirect | undefined> {
  if (path === entryPath && url !== languageChoicePath) {
    const locale = acceptedLocale(headers['accept-language']);
    return locale && { status: 302, location: pathIn(locale, '/') };
  }
  const [, count, year] = path.match(number) ?? [];
  if (count) return { status: 301, location: shortPath(`${count}/${year}`) };
  if (await isFolder(join(folder, path))) {
    return path.endsWith('/')
      ? undefined
      : { status: 301, location: url.replace(/^[^?]*/, (address) => `${address}/`) };
  }
  return (await isFolder(join(folder, pathIn(sourceLocale, path))))
    ? { status: 302, location: pathIn(sourceLocale, url) }
    : undefined;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function sendNotFound(folder: string, url: string, response: ServerResponse): Promise<void> {
  const own = notFoundPath(localeOfPath(url));
  const path = existsSync(join(folder, own)) ? own : notFoundPath();
  setHeaders(response, path);
  response.writeHead(404).end(await readFile(join(folder, path)));
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  if (path === entryPath) response.setHeader('Vary', 'Accept-Language, Accept-Encoding');
}

function sendEmpty(response: ServerResponse, status: number, path = notFoundPath()): void {
  setHeaders(response, path);
  response.removeHeader('Content-Type');
  response.writeHead(status).end();
}
