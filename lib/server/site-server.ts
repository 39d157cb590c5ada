import { createServer, type RequestListener, type Server } from 'node:http';
import { allowedMethods } from '../hosting/server-rules.ts';

/** A server that answers every request over HTTP, also one to become a tunnel, which Node leaves open. */
export function siteServer(handle: RequestListener): Server {
  return createServer(handle).on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(
      `HTTP/1.1 405 Method Not Allowed\r\nAllow: ${allowedMethods.join(', ')}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
  });
}
