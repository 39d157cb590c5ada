import { globSync, statSync } from 'node:fs';

/** Lists of one year grow with that year, and with nothing else. */
const listsOfAYear = /^(\w[\w-]*\/presse\/\d+|pm\/jahr\/\d+)\/index\.html$/;

/** How much a page may differ between two sizes of the archive: digits, and the years there are. */
const allowedGrowth = 2_000;

export type PageWeights = Map<string, number>;

/** The bytes of every page of an exported site, without compression. */
export function pageWeights(folder: string): PageWeights {
  const pages = globSync('**/*.html', { cwd: folder });
  return new Map(pages.map((page) => [page, statSync(`${folder}/${page}`).size]));
}

/** The pages, lists of a year aside, that are heavier in the larger site than in the smaller one. */
export function grownPages(smaller: PageWeights, larger: PageWeights): string[] {
  return [...smaller]
    .filter(([page]) => !listsOfAYear.test(page))
    .map(([page, bytes]) => ({ page, grown: (larger.get(page) ?? 0) - bytes }))
    .filter(({ grown }) => grown > allowedGrowth)
    .map(({ page, grown }) => `${page} (+${grown} bytes)`);
}
