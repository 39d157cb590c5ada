import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { installedChromium } from '../site/chromium.ts';

const port = 3211;
const debuggingPort = 9333;
const pages = [
  '/de/handlungsfelder/gesundheit-und-pflege/',
  '/ar/handlungsfelder/gesundheit-und-pflege/',
];

/** Lighthouse on a simulated phone: the four scores of a field page in German and Arabic. */
export async function printScores(): Promise<void> {
  const server = spawn('node', ['lib/server/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  const browser = await chromium.launch({
    executablePath: installedChromium(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${debuggingPort}`],
  });
  console.log('\nLighthouse, mobile');
  const rows: Record<string, Record<string, number>> = {};
  for (const path of pages) {
    const result = await lighthouse(`http://localhost:${port}${path}`, { port: debuggingPort });
    rows[path] = Object.fromEntries(
      Object.values(result?.lhr.categories ?? {}).map(({ id, score }) => [
        id,
        Math.round((score ?? 0) * 100),
      ]),
    );
    for (const audit of Object.values(result?.lhr.audits ?? {})) {
      if (audit.score !== null && audit.score < 0.9) console.log(`  ${path}: ${audit.title}`);
    }
  }
  console.table(rows);
  await browser.close();
  server.kill();
}
