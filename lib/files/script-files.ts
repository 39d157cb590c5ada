import { bundleScripts } from '../scripts/bundles.ts';
import { assetPath } from '../urls.ts';
import type { HashedNames } from './hashed-names.ts';
import type { SiteFile } from './site-file.ts';

/** The scripts of the site. */
export async function scriptFiles(): Promise<{ files: SiteFile[]; names: HashedNames['scripts'] }> {
  const bundles = await bundleScripts();
  return {
    files: [...bundles.values()].flatMap(({ files }) =>
      [...files].map(([name, content]) => ({ path: assetPath(name), content: () => content })),
    ),
    names: Object.fromEntries([...bundles].map(([name, { entry }]) => [name, entry])),
  };
}
