import { brotliCompressSync, constants } from 'node:zlib';
import { budgetOf } from './budgets.ts';
import type { Check } from './check.ts';
import { filesOfPage } from './files-of-page.ts';
import type { Page } from './page.ts';
import { fileAt, type Site } from './site.ts';

/** About 6 % more bytes than the highest quality, in a twentieth of its time. */
const quality = 5;

/** Bytes that a first visit transfers: the page, its style, scripts and icon, brotli-compressed. */
export interface Weight {
  page: number;
  files: number;
  total: number;
}

/** Weighs pages; what several of them load is compressed once. */
export function scale(site: Site): (page: Page) => Weight {
  const known = new Map<string, number>();
  const weightOf = (file: string): number => {
    const weight = known.get(file) ?? compressed(site, file);
    known.set(file, weight);
    return weight;
  };
  return (page) => {
    const file = fileAt(site, page.path) ?? page.path;
    const own = compressed(site, file);
    const files = loadedFiles(page, site).reduce((sum, name) => sum + weightOf(name), 0);
    return { page: own, files, total: own + files };
  };
}

/** No page is heavier than readers with a slow connection can be asked to load. */
export function weight(): Check {
  let weigh: ReturnType<typeof scale> | undefined;
  return {
    name: 'Weight within budget',
    page(page, site) {
      weigh ??= scale(site);
      const { total } = weigh(page);
      const { kind, bytes } = budgetOf(page.path);
      return total > bytes ? [`weighs ${total} bytes; ${kind} may weigh ${bytes}`] : [];
    },
  };
}

const loadedFiles = (page: Page, site: Site): string[] =>
  filesOfPage(page)
    .filter(({ as }) => as !== 'manifest' && as !== 'apple-touch-icon')
    .flatMap(({ address }) => fileAt(site, address) ?? []);

function compressed(site: Site, file: string): number {
  const ready = `${file}.br`;
  if (site.files.has(ready)) return site.read(ready).length;
  const content = site.read(file);
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}
