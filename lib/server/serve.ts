import { currentSite } from './current-site.ts';
import { siteHandler } from './site-handler.ts';
import { siteServer } from './site-server.ts';

/** Serves the published site. */
function serve(port: number): void {
  const site = currentSite(siteHandler);
  site();
  const server = siteServer((request, response) => site()(request, response));
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Den Anschluss (Port) ${port} benutzt schon ein anderes Programm. Nehmen Sie einen anderen: PORT=${port + 1} npm start`
        : `Die Website kann nicht gezeigt werden: ${error.message}`,
    );
    process.exit(1);
  });
  server.listen(port, () => console.log(`Die Website steht jetzt hier: http://localhost:${port}`));
}

const defaultPort = 3000;

/** The port to serve on: `PORT`, or 3000. Ends the program when `PORT` is no port. */
function portFromEnvironment(): number {
  const port = Number(process.env.PORT ?? defaultPort);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT muss eine Zahl von 1 bis 65535 sein, nicht „${process.env.PORT}“.`);
  process.exit(1);
}

serve(portFromEnvironment());
