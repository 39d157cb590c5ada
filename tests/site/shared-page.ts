import { test as base, type Page } from '@playwright/test';

/**
 * Tests that only look at pages share one a worker: a new browser context for each costs more than
 * what they look for. What a test sets, such as the size of the window, it sets for itself.
 */
export const test = base.extend<object, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext({ baseURL });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

export const screen = { width: 1280, height: 720 };
export const phone = { width: 360, height: 740 };
