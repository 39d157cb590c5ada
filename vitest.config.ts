import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['tests/{lib,content}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // What can be said of the finished site without a browser; needs a build.
        test: { name: 'site', include: ['tests/site/**/*.test.ts'] },
      },
    ],
  },
});
