import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { siteFolder } from '../../lib/build/folders.ts';
import { nginxConfiguration } from '../../lib/hosting/nginx.ts';
import { freePort } from '../fixtures/free-port.ts';
import { makeCertificate, startNginx } from '../site/nginx.ts';

const scanner = '@mdn/mdn-http-observatory@1.4.8';

interface Scan {
  scan: { grade: string; score: number; testsPassed: number; testsQuantity: number };
  tests: Record<string, { result: string; scoreModifier: number; pass: boolean }>;
}

function run(command: string, args: string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${stderr}`);
  return stdout;
}

/** Installed where it burdens no one else: it brings a database, a server and a browser's DOM. */
function installScanner(folder: string): string {
  run('npm', [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    scanner,
  ]);
  const home = join(folder, 'node_modules/@mdn/mdn-http-observatory');
  // The list of hosts that browsers ship as HTTPS-only, which it would fetch: this host is not on it.
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf/hsts-preload.json'), '{}');
  return join(home, 'src/index.js');
}

/** The score of MDN's HTTP Observatory for the site, as nginx serves it with TLS. */
export async function printObservatory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'observatory-'));
  const [port, plainPort] = [await freePort(), await freePort()];
  const tls = makeCertificate(folder);
  const nginx = await startNginx(() =>
    nginxConfiguration({
      name: 'localhost',
      root: resolve(siteFolder),
      tls,
      addresses: ['127.0.0.1', '[::1]'],
      port,
      plainPort,
    }),
  );
  try {
    const result = run(
      'node',
      ['tests/bench/observatory-scan.ts', installScanner(folder), String(plainPort), String(port)],
      { NODE_EXTRA_CA_CERTS: tls.certificate },
    );
    const { scan, tests } = JSON.parse(result) as Scan;
    console.log(
      `\nMDN HTTP Observatory: ${scan.grade}, ${scan.score} points (100 without extras),`,
    );
    console.log(`${scan.testsPassed} of ${scan.testsQuantity} tests passed`);
    console.table(
      Object.fromEntries(
        Object.entries(tests).map(([name, { result: found, scoreModifier, pass }]) => [
          name,
          { result: found, points: scoreModifier, pass },
        ]),
      ),
    );
  } finally {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  }
}
