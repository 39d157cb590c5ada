import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium that is installed; nothing when there is none. */
function installedChromium(): string | undefined {
  return [chromium.executablePath(), ...systemPaths].find((path) => existsSync(path));
}

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;

/**
 * The Chromium for the browser tests: the one that is there, else Playwright's own download where
 * that works, else Debian's package.
 */
export function chromiumPath(): string {
  const found = installedChromium();
  if (found) return found;
  if (!run('npx', 'playwright', 'install', '--with-deps', 'chromium')) {
    run('apt-get', 'update');
    run('apt-get', 'install', '--yes', 'chromium');
  }
  const installed = installedChromium();
  if (!installed) {
    throw new Error(
      'The browser tests need Chromium. Install it with "npx playwright install chromium" or "apt-get install chromium", then run the tests again.',
    );
  }
  return installed;
}
