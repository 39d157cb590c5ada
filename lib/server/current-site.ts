import { realpathSync } from 'node:fs';
import { siteFolder } from '../build/folders.ts';

/**
 * What is served of the published site, opened again when a build has published another version.
 * So one answer never mixes two versions, and a server needs no restart. When there is no site to
 * open, the one opened before stays.
 *
 * @param open makes of a version what is served; gets its folder, which does not change any more
 * @throws on the first call, when there is no site yet
 */
export function currentSite<Site>(open: (folder: string) => Site): () => Site {
  let opened: { folder: string; site: Site } | undefined;
  return () => {
    try {
      const folder = realpathSync(siteFolder);
      if (folder !== opened?.folder) opened = { folder, site: open(folder) };
    } catch (error) {
      if (!opened)
        throw new Error(`In ${siteFolder} ist keine Website. Rufen Sie „npm run build“ auf.`, {
          cause: error,
        });
    }
    return opened.site;
  };
}
