import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium for the browser tests: Playwright's own, or the system's; `tests/install.ts` brings one. */
export const installedChromium = (): string | undefined =>
  [chromium.executablePath(), ...systemPaths].find((path) => existsSync(path));
