import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { siteFolder } from '../../lib/export/folders.ts';
import { nginxConfiguration } from '../../lib/publish/nginx.ts';
import { freePort, startNginx } from '../site/nginx.ts';

const connections = 1000;
const seconds = 30;
const rounds = 3;
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

/** Prints one line that can be read; every answer but 200 counts as an error. */
const report = `
local threads = {}
function setup(thread) table.insert(threads, thread) end
function init() wrong = 0 end
function response(status) if status ~= 200 then wrong = wrong + 1 end end
function done(summary, latency)
  local wrong = 0
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("wrong") end
  local e = summary.errors
  print(string.format("RESULT %d %d %d %d %d %d %d", summary.requests, summary.duration,
    e.connect + e.read + e.write + e.timeout + wrong, latency:percentile(50),
    latency:percentile(90), latency:percentile(99), latency:percentile(99.9)))
end
`;

function measure(url: string, script: string): Round {
  const { stdout, stderr } = spawnSync(
    'wrk',
    [
      ...['--threads', '2', '--connections', String(connections), '--duration', `${seconds}s`],
      ...['--timeout', '10s', '--header', 'Accept-Encoding: br, gzip', '--script', script, url],
    ],
    { encoding: 'utf8' },
  );
  const [requests = 0, duration = 1, errors = 0, ...percentiles] =
    stdout
      .match(/RESULT (.*)/)?.[1]
      ?.split(' ')
      .map(Number) ?? [];
  if (requests === 0) throw new Error(`wrk could not measure: ${stdout}${stderr}`);
  const [p50 = 0, p90 = 0, p99 = 0, p999 = 0] = percentiles.map((time) => time / 1000);
  const perSecond = Math.round(requests / (duration / 1_000_000));
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
 * A page of the site under load, as nginx sends it to a browser, beside a bare file of the same
 * size without any header of ours. Both in turn, so that what else the machine does meets both.
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
  const found: Record<keyof typeof targets, Round[]> = { page: [], 'bare file': [] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const name of ['page', 'bare file'] as const) {
        found[name].push(measure(targets[name], script));
      }
    }
  } finally {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  }
  console.log(
    `\nLoad on loopback: ${connections} connections for ${seconds} s, ${body.length} bytes of body, ${rounds} rounds in turn; times in ms`,
  );
  console.table(
    Object.fromEntries(
      Object.entries(found).flatMap(([name, list]) =>
        list.map((round, index) => [`${name} ${index + 1}`, round]),
      ),
    ),
  );
  const speed = (name: keyof typeof found) => middle(found[name].map(({ perSecond }) => perSecond));
  const errors = Object.values(found).flatMap((list) => list.map((round) => round.errors));
  console.log(`Failed requests: ${errors.reduce((sum, count) => sum + count, 0)} (allowed: 0)`);
  console.log(
    `The page has ${((speed('page') / speed('bare file')) * 100).toFixed(1)} % of the throughput of the bare file (at least 90 %)`,
  );
}
