import { defineConfig, devices } from '@playwright/test';
import { installedChromium } from './tests/site/chromium.ts';

const port = Number(process.env.SITE_TEST_PORT ?? 3210);

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  // Emptied before each run, so it must not hold what other suites found.
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // A test that hangs is stopped; none fails because the machine is busy.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: installedChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `PORT=${port} node lib/server/serve.ts`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
