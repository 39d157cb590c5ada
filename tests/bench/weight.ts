import { siteFolder } from '../../lib/build/folders.ts';
import { budgetOf } from '../site/quality/budgets.ts';
import { parsePage } from '../site/quality/page.ts';
import { addressOfFile, pageFiles, siteIn } from '../site/quality/site.ts';
import { scale, type Weight } from '../site/quality/weight.ts';

interface Heaviest extends Weight {
  pages: number;
  path: string;
  budget: number;
}

/** The heaviest page of each kind, beside its budget; the tests check every page against it. */
export function printWeights(): void {
  const site = siteIn(siteFolder);
  const weigh = scale(site);
  const kinds = new Map<string, Heaviest>();
  for (const file of pageFiles(site)) {
    const path = addressOfFile(file);
    const { kind, bytes: budget } = budgetOf(path);
    const weight = weigh(parsePage(path, site.read(file).toString()));
    const before = kinds.get(kind);
    const heaviest = before && before.total >= weight.total ? before : { ...weight, path, budget };
    kinds.set(kind, { ...heaviest, pages: (before?.pages ?? 0) + 1 });
  }
  console.log('\nFirst visit, bytes after brotli: the heaviest page of each kind');
  console.table(Object.fromEntries(kinds));
}
