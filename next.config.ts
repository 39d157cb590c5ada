import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { exportFolder } from './lib/build/folders.ts';

const config: NextConfig = {
  output: 'export',
  // With a static export, this is where the site is written to.
  distDir: process.env.NODE_ENV === 'production' ? exportFolder : '.next',
  trailingSlash: true,
  // `npm run types` checks the tests as well; here their packages may be missing.
  typescript: { ignoreBuildErrors: true },
  adapterPath: new URL('./lib/build/next/adapter.ts', import.meta.url).pathname,
  // It brings a program of its own, which a bundle could not hold.
  serverExternalPackages: ['esbuild'],
  // Next would leave one core idle.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
};

export default createNextIntlPlugin('./lib/i18n.ts')(config);
