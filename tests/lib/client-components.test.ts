import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientComponents } from '@/lib/build/next/client-components';

describe('clientComponents', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'next-'));
    await mkdir(join(folder, 'server/app/de'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const writeManifest = (...modules: string[]) =>
    writeFile(
      join(folder, 'server/app/de/page_client-reference-manifest.js'),
      `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/de/page"] = ${JSON.stringify({ clientModules: Object.fromEntries(modules.map((module) => [module, { id: 1 }])) })}\n`,
    );

  it("does not mind Next's own boundaries", async () => {
    await writeManifest('[project]/node_modules/next/dist/esm/client/components/layout-router.js');
    expect(await clientComponents(folder)).toEqual([]);
  });

  it('names a component of ours and next/link', async () => {
    await writeManifest(
      '[project]/components/site/menu.tsx <module evaluation>',
      '[project]/node_modules/next/dist/esm/client/app-dir/link.js',
    );
    expect(await clientComponents(folder)).toEqual([
      '/components/site/menu.tsx',
      '/node_modules/next/dist/esm/client/app-dir/link.js',
    ]);
  });
});
