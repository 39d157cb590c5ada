import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type ByteRange, byteRange } from './byte-range.ts';
import type { OpenFile } from './open-file.ts';
import { allowsRange, failedPrecondition } from './preconditions.ts';
import { sendEmpty } from './send-empty.ts';

/**
 * Answers a request with a file, as far as its conditions and its range ask for it (RFC 9110,
 * sections 13 and 14). All other headers must be set before.
 */
export async function sendFile(
  file: OpenFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('ETag', file.etag);
  response.setHeader('Last-Modified', file.lastModified);
  response.setHeader('Accept-Ranges', 'bytes');
  const failed = failedPrecondition(request.headers, file);
  if (failed) return sendEmpty(response, failed);
  const range = rangeOf(file, request);
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${file.size}`);
    return sendEmpty(response, 416);
  }
  if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
  await sendPart(file, range ?? { start: 0, end: file.size - 1 }, response, range ? 206 : 200);
}

/** Other methods than GET have no ranges (section 14.2). */
const rangeOf = (file: OpenFile, { method, headers }: IncomingMessage) =>
  method === 'GET' && allowsRange(headers, file) ? byteRange(headers.range, file.size) : undefined;

/**
 * Sends a part of a file with its length. When the file turns out to be shorter than it was, the
 * connection ends, so that the browser does not take what follows for the rest.
 */
export async function sendPart(
  { handle, encoding }: OpenFile,
  { start, end }: ByteRange,
  response: ServerResponse,
  status: number,
): Promise<void> {
  const length = end - start + 1;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', length);
  response.statusCode = status;
  if (response.req.method === 'HEAD' || length === 0) {
    response.end();
    return;
  }
  const content = handle.createReadStream({ start, end, autoClose: false });
  await pipeline(content, response, { end: false });
  if (content.bytesRead === length) response.end();
  else response.destroy();
}
