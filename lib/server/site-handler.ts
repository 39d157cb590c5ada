import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isText } from '../hosting/content-types.ts';
import { headersOf } from '../hosting/headers.ts';
import { allowedMethods, hiddenFiles, notFoundPages } from '../hosting/server-rules.ts';
import { entryPath, localeOfPath, notFoundPath } from '../urls.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { redirectFor } from './redirects.ts';
import { sendEmpty } from './send-empty.ts';
import { sendFile, sendPart } from './send-file.ts';
import { readTarget } from './target.ts';

const hidden = new RegExp(`${hiddenFiles}|${notFoundPages}`);

/** What Node says when a reader leaves before the end, which is no error. */
const leaving = new Set([
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_UNABLE_TO_PIPE',
]);

/**
 * Answers requests with the files of a finished site, as nginx does with the configuration of
 * `lib/hosting/nginx.ts`: same headers, same redirects, same pages for addresses that do not exist.
 * Transport security is left out: this server speaks plain HTTP.
 *
 * @param folder must not change while it is served
 */
export function siteHandler(folder: string): RequestListener {
  return (request, response) => {
    respond(folder, request, response).catch((error: NodeJS.ErrnoException) => {
      if (leaving.has(error.code ?? '')) return;
      console.error(`${JSON.stringify(request.url)}: ${error.message}`);
      if (response.headersSent) response.destroy();
      else sendStatus(response, 500);
    });
  };
}

async function respond(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { url = '', method = '', headers } = request;
  const target = readTarget(url);
  if (!allowedMethods.includes(method)) {
    response.setHeader('Allow', allowedMethods.join(', '));
    return sendStatus(response, 405, target?.path);
  }
  if (!target) return sendStatus(response, 400);
  const { path } = target;
  if (hidden.test(path)) return sendNotFound(folder, path, request, response);
  const redirect = await redirectFor(folder, target, headers);
  if (redirect) {
    response.setHeader('Location', redirect.location);
    return sendStatus(response, redirect.status, path);
  }
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const isSent = await withFile(join(folder, name), request, (file) => {
    setHeaders(response, path);
    return sendFile(file, request, response);
  });
  if (!isSent) await sendNotFound(folder, path, request, response);
}

/** Hands out a file while it is open; `false` when there is none. */
async function withFile(
  path: string,
  { headers }: IncomingMessage,
  send: (file: OpenFile) => Promise<void>,
): Promise<boolean> {
  const file = await openFile(path, headers['accept-encoding']);
  if (!file) return false;
  try {
    await send(file);
  } finally {
    await file.handle.close();
  }
  return true;
}

/** The page for unknown addresses in the language of the address, or else in all of them. */
async function sendNotFound(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const page of new Set([notFoundPath(localeOfPath(path)), notFoundPath()])) {
    const isSent = await withFile(join(folder, page), request, (file) => {
      setHeaders(response, page);
      return sendPart(file, { start: 0, end: file.size - 1 }, response, 404);
    });
    if (isSent) return;
  }
  sendStatus(response, 404);
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  const vary = [path === entryPath && 'Accept-Language', isText(path) && 'Accept-Encoding'];
  if (vary.some(Boolean)) response.setHeader('Vary', vary.filter(Boolean).join(', '));
}

function sendStatus(response: ServerResponse, status: number, path = notFoundPath()): void {
  setHeaders(response, path);
  sendEmpty(response, status);
}
