import { Agent as PlainAgent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';

/**
 * Runs the scan of MDN's HTTP Observatory, which asks a host at the ports 80 and 443 only, on a
 * server at other ports of this machine. Prints the result as JSON.
 *
 * Arguments: the module of the scanner, the port of plain HTTP, the port of HTTPS.
 */
const [scanner = '', plainPort, tlsPort] = process.argv.slice(2);
const ports: Record<string, string | undefined> = { 80: plainPort, 443: tlsPort };

for (const { prototype } of [PlainAgent, TlsAgent]) {
  const connect = prototype.createConnection;
  prototype.createConnection = function (options, ...rest) {
    const port = ports[String(options.port)] ?? options.port;
    return connect.call(this, { ...options, port }, ...rest);
  };
}

const { scan } = await import(scanner);
process.stdout.write(JSON.stringify(await scan('localhost')));
