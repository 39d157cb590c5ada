import type { ServerResponse } from 'node:http';
import { unkeptStatuses } from '../hosting/server-rules.ts';

/** Ends an answer that has a status and headers only. */
export function sendEmpty(response: ServerResponse, status: number): void {
  if (unkeptStatuses.includes(status)) response.setHeader('Cache-Control', 'no-store');
  response.removeHeader('Content-Type');
  response.statusCode = status;
  response.end();
}
