import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { currentSite } from './current-site.ts';

/** The files of one version of the site; an address that does not exist gets the 404 page. */
function filesOf(folder: string) {
  const notFound = readFileSync(join(folder, '404.html'));
  return sirv(folder, {
    onNoMatch: (_request, response: ServerResponse) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
}

/** Serves the published site. */
function serve(port: number): void {
  const site = currentSite(filesOf);
  site();
  const server = createServer((request, response) => site()(request, response));
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`
        : `The site cannot be served: ${error.message}`,
    );
    process.exit(1);
  });
  server.listen(port, () => console.log(`The site is served at http://localhost:${port}`));
}

const defaultPort = 3000;

/** The port to serve on: `PORT`, or 3000. Ends the program when `PORT` is no port. */
function portFromEnvironment(): number {
  const port = Number(process.env.PORT ?? defaultPort);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

serve(portFromEnvironment());
