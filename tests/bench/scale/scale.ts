import { appendFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../lib/export/command.ts';
import { exportFolder } from '../../../lib/export/folders.ts';
import { sourceLocale } from '../../../lib/locales.ts';
import { releaseFile, writeGeneratedContent } from './generated-content.ts';
import { grownPages, type PageWeights, pageWeights } from './page-weights.ts';
import { type Costs, measureCosts } from './process-costs.ts';

interface Row extends Costs {
  releases: number;
  pages: number;
  files: number;
  millisecondsPerFile: number;
  heaviestPage: number;
}

/**
 * Builds the real site with more and more generated German releases, and prints what a page costs.
 * The last size is built once more after a word has changed. The published site stays as it is.
 */
export async function printScale(sizes: readonly number[]): Promise<void> {
  const rows: Row[] = [];
  let weights: PageWeights | undefined;
  const grown: string[] = [];
  for (const releases of sizes) {
    const isLast = releases === sizes.at(-1);
    await withGeneratedContent(releases, async (folder) => {
      rows.push(await measure(releases));
      const larger = pageWeights(exportFolder);
      if (weights) grown.push(...grownPages(weights, larger));
      weights = larger;
      if (!isLast) return;
      appendFileSync(releaseFile(folder, 0), '\nDas Land hilft dabei.\n');
      rows.push(await measure(releases));
    });
  }
  await runCommand('contentlayer2', ['build']);
  console.log('\nBuilds with generated releases; the last one again after one changed file');
  console.table(rows);
  console.log(`Pages that grow with the archive: ${grown.join(', ') || 'none'}`);
}

async function withGeneratedContent(releases: number, work: (folder: string) => Promise<void>) {
  const root = mkdtempSync(join(tmpdir(), 'scale-'));
  const folder = join(root, 'content');
  writeGeneratedContent(folder, releases);
  // Side-by-side pages need a second language.
  Object.assign(process.env, {
    CONTENT_FOLDER: folder,
    SITE_LANGUAGES: `${sourceLocale},de-simple`,
  });
  try {
    await work(folder);
  } finally {
    delete process.env.CONTENT_FOLDER;
    delete process.env.SITE_LANGUAGES;
    rmSync(root, { recursive: true });
    rmSync(exportFolder, { recursive: true, force: true });
  }
}

async function measure(releases: number): Promise<Row> {
  const costs = await measureCosts(async () => {
    await succeed('node', ['lib/check/report.ts']);
    await succeed('contentlayer2', ['build']);
    await succeed('next', ['build']);
  });
  const pages = pageWeights(exportFolder);
  const files = globSync(`${exportFolder}/**/*.*`).length;
  return {
    releases,
    pages: pages.size,
    files,
    ...costs,
    millisecondsPerFile: Math.round((costs.processorSeconds * 10_000) / files) / 10,
    heaviestPage: Math.max(...pages.values()),
  };
}

async function succeed(program: string, args: string[]): Promise<void> {
  if ((await runCommand(program, args)) === 0) return;
  throw new Error(`The build with generated releases failed: ${program} ${args.join(' ')}.`);
}
