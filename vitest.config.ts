import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: { include: ['tests/{lib,content}/**/*.test.ts'], testTimeout: 30_000 },
});
