import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { siteFolder } from '../../lib/build/folders.ts';
import { nginxConfiguration } from '../../lib/hosting/nginx.ts';
import { freePort } from '../fixtures/free-port.ts';
import { startNginx } from '../site/nginx.ts';

const connections = 1000;
const seconds = 30;
const pairs = 10;
const secondsOfPair = 4;
const page = '/de/handlungsfelder/gesundheit-und-pflege/';

/** What a round of wrk found; times in milliseconds. */
interface Round {
  requests: number;
  perSecond: number;
  errors: number;
  p50: number;
  p90: number;
  p99: number;
  'p99.9': number;
}

/**
 * Prints one line that can be read. A function for each answer would make wrk copy all headers into
 * tables, and measure itself.
 */
const report = `
function done(summary, latency)
  local e = summary.errors
  print(string.format("RESULT %d %d %d %d %d %d %d", summary.requests, summary.duration,
    e.connect + e.read + e.write + e.timeout + e.status, latency:percentile(50),
    latency:percentile(90), latency:percentile(99), latency:percentile(99.9)))
end
`;

function measure(url: string, script: string, duration: number): Round {
  const { stdout, stderr } = spawnSync(
    'wrk',
    [
      ...['--threads', '2', '--connections', String(connections), '--duration', `${duration}s`],
      ...['--timeout', '10s', '--header', 'Accept-Encoding: br, gzip', '--script', script, url],
    ],
    { encoding: 'utf8' },
  );
  const [requests = 0, microseconds = 1, errors = 0, ...percentiles] =
    stdout
      .match(/RESULT (.*)/)?.[1]
      ?.split(' ')
      .map(Number) ?? [];
  if (requests === 0) throw new Error(`wrk could not measure: ${stdout}${stderr}`);
  const [p50 = 0, p90 = 0, p99 = 0, p999 = 0] = percentiles.map((time) => time / 1000);
  const perSecond = Math.round(requests / (microseconds / 1_000_000));
  return { requests, perSecond, errors, p50, p90, p99, 'p99.9': p999 };
}

function requireWrk(): void {
  if (!spawnSync('wrk', ['--version']).error) return;
  spawnSync('apt-get', ['update']);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'wrk']);
  if (spawnSync('wrk', ['--version']).error) {
    throw new Error('The load test needs wrk. Install it with "apt-get install wrk".');
  }
}

const middle = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/**
 * A page of the site under load, as nginx sends it to a browser; then the page and a bare file of
 * the same size, without any header of ours, in short turns, so that what else the machine does
 * meets both. The middle of the turns counts.
 */
export async function printLoad(): Promise<void> {
  requireWrk();
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const script = join(folder, 'report.lua');
  writeFileSync(script, report);
  const body = readFileSync(join(siteFolder, page, 'index.html.br'));
  mkdirSync(join(folder, 'bare'));
  writeFileSync(join(folder, 'bare/file'), body);
  const [port, barePort] = [await freePort(), await freePort()];
  const root = resolve(siteFolder);
  const nginx = await startNginx(
    () => `${nginxConfiguration({ name: 'localhost', root, addresses: ['127.0.0.1'], port })}
server {
  listen 127.0.0.1:${barePort};
  root ${folder}/bare;
  access_log off;
  sendfile on;
  tcp_nopush on;
}`,
    { workers: 2, connections: 4096 },
  );
  const targets = {
    page: `http://127.0.0.1:${port}${page}`,
    'bare file': `http://127.0.0.1:${barePort}/file`,
  };
  const rounds: Record<string, Round> = {};
  const ratios: number[] = [];
  try {
    rounds.page = measure(targets.page, script, seconds);
    for (let pair = 0; pair < pairs; pair += 1) {
      const page = measure(targets.page, script, secondsOfPair);
      const bare = measure(targets['bare file'], script, secondsOfPair);
      rounds[`page, turn ${pair + 1}`] = page;
      rounds[`bare file, turn ${pair + 1}`] = bare;
      ratios.push(page.perSecond / bare.perSecond);
    }
  } finally {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  }
  console.log(
    `\nLoad on loopback: ${connections} connections for ${seconds} s, then in turns of ${secondsOfPair} s; ${body.length} bytes of body; times in ms`,
  );
  console.table(rounds);
  const errors = Object.values(rounds).reduce((sum, round) => sum + round.errors, 0);
  console.log(`Failed requests: ${errors} (allowed: 0)`);
  const share = (value: number) => `${(value * 100).toFixed(1)} %`;
  console.log(
    `The page has ${share(middle(ratios))} of the throughput of the bare file (at least 90 %; turns from ${share(Math.min(...ratios))} to ${share(Math.max(...ratios))})`,
  );
}
