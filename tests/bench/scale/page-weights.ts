import { globSync, statSync } from 'node:fs';

/** Lists of one year grow with that year, and with nothing else. */
const listsOfAYear = /^(\w[\w-]*\/presse\/\d+|pm\/jahr\/\d+)\/index\.html$/;

/** Lists of a year, topic, level or issuer, and the number of their page: `…/bund~3/index.html`. */
const pageOfList =
  /^(.*\/presse\/(?:\d{4}|(?:thema|ebene|herausgeber)\/.*?))(?:~(\d+))?\/index\.html$/;

/** Bytes by which a page may differ between two sizes of the archive: numbers get longer. */
const allowedGrowth = 300;

/** Bytes that a year more adds to the lists of years: a link with the words of a long topic. */
const allowedPerYear = 160;

export type PageWeights = Map<string, number>;

/** The bytes of every page of an exported site, without compression. */
export function pageWeights(folder: string): PageWeights {
  const pages = globSync('**/*.html', { cwd: folder });
  return new Map(pages.map((page) => [page, statSync(`${folder}/${page}`).size]));
}

/**
 * The pages that are heavier in the larger site than in the smaller one, but for lists of a year, and
 * for the last pages of lists, which were not full.
 */
export function grownPages(smaller: PageWeights, larger: PageWeights): string[] {
  const allowed = allowedGrowth + allowedPerYear * (yearsOf(larger) - yearsOf(smaller));
  return [...smaller]
    .filter(([page]) => !listsOfAYear.test(page) && !isLastOfList(page, smaller))
    .map(([page, bytes]) => ({ page, grown: (larger.get(page) ?? 0) - bytes }))
    .filter(({ grown }) => grown > allowed)
    .sort((first, second) => second.grown - first.grown)
    .map(({ page, grown }) => `${page} (+${grown} bytes)`);
}

function isLastOfList(page: string, weights: PageWeights): boolean {
  const [, list, number = 1] = page.match(pageOfList) ?? [];
  return list !== undefined && !weights.has(`${list}~${Number(number) + 1}/index.html`);
}

const yearsOf = (weights: PageWeights): number =>
  [...weights.keys()].filter((page) => /^pm\/jahr\/\d+\/index\.html$/.test(page)).length;
