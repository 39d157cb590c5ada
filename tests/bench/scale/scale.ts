import { appendFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocale } from '../../../lib/locales.ts';
import { buildWell, withProjectCopy } from '../project-copy.ts';
import { addReleases, releaseFile } from './generated-content.ts';
import { grownPages, type PageWeights, pageWeights } from './page-weights.ts';
import { type Costs, measureCosts } from './process-costs.ts';

/** The generated releases are German; pages beside the German text need a second language. */
const languages = `${sourceLocale},de-simple`;

/** Of the pages that grow, the worst. */
const shownPages = 20;

interface Row extends Costs {
  build: string;
  pages: number;
  files: number;
  millisecondsPerPage: number;
  heaviestPage: number;
}

/**
 * Builds the real site with more and more generated German releases, in a copy of the project, and
 * prints what a page costs. The first size is built once more after one text has changed.
 */
export async function printScale(sizes: readonly number[]): Promise<void> {
  const rows: Row[] = [];
  const weights: PageWeights[] = [];
  for (const count of sizes) {
    await withProjectCopy(async (root) => {
      const content = join(root, 'content');
      addReleases(content, count);
      const measure = async (build: string): Promise<PageWeights> => {
        const costs = await measureCosts(() => buildWell(root, languages));
        const pages = pageWeights(join(root, 'out'));
        rows.push({ build, ...rowOf(root, pages, costs) });
        console.log(JSON.stringify(rows.at(-1)));
        return pages;
      };
      weights.push(await measure(`${count} releases`));
      if (count !== sizes[0]) return;
      appendFileSync(releaseFile(content, 0), '\nDas Land hilft dabei.\n');
      await measure(`${count} again, one changed`);
    });
  }
  console.log('\nBuilds with generated releases');
  console.table(rows);
  for (const [index, larger] of weights.entries()) {
    const smaller = weights[index - 1];
    if (!smaller) continue;
    const grown = grownPages(smaller, larger);
    console.log(`Pages that grow from ${sizes[index - 1]} to ${sizes[index]}: ${grown.length}`);
    for (const page of grown.slice(0, shownPages)) console.log(page);
  }
}

function rowOf(root: string, pages: PageWeights, costs: Costs): Omit<Row, 'build'> {
  return {
    pages: pages.size,
    files: globSync(`${root}/out/**/*.*`).length,
    ...costs,
    millisecondsPerPage: Math.round((costs.processorSeconds * 10_000) / pages.size) / 10,
    heaviestPage: Math.max(...pages.values()),
  };
}
