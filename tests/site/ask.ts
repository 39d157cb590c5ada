import { once } from 'node:events';
import { type IncomingHttpHeaders, request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Question {
  headers?: Record<string, string>;
  method?: string;
  /** A certificate to trust. */
  ca?: Buffer;
}

/** Asks a server for a path exactly as it is spelled, and gives the answer exactly as it was sent. */
export async function ask(
  origin: string,
  path: string,
  { headers, method = 'GET', ca }: Question = {},
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin);
  const request = protocol === 'https:' ? tlsRequest : plainRequest;
  const sent = request({ hostname, port, path, method, headers, ca, agent: false });
  sent.end();
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}
