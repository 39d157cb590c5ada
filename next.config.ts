import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { exportFolder } from './lib/build/folders.ts';
import { localeCodes } from './lib/locales.ts';

const isDevelopment = process.env.NODE_ENV === 'development';

/** The server of `npm run dev` also answers with what the build writes as files. */
const development: NextConfig = {
  pageExtensions: ['tsx', 'ts', 'dev.ts'],
  rewrites: async () => ({
    beforeFiles: [
      {
        source: `/:locale(${localeCodes.join('|')})/:path*/:file([^/]+\\.[a-z.]+)`,
        destination: '/dateien-im-bau/:locale/:path*/:file',
      },
      { source: '/assets/:file', destination: '/dateien-im-bau/assets/:file' },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

const config: NextConfig = {
  ...(isDevelopment ? development : { output: 'export' }),
  // With a static export, this is where the site is written to.
  distDir: isDevelopment ? '.next' : exportFolder,
  trailingSlash: true,
  // `npm run types` checks the tests as well; here their packages may be missing.
  typescript: { ignoreBuildErrors: true },
  adapterPath: new URL('./lib/build/next/adapter.ts', import.meta.url).pathname,
  experimental: {
    globalNotFound: true,
    // Next would leave one core idle.
    cpus: availableParallelism(),
    // What a router in the browser would fetch ahead: no page of this site has one.
    prefetchInlining: false,
    varyParams: false,
    optimisticRouting: false,
  },
};

export default createNextIntlPlugin('./lib/i18n.ts')(config);
