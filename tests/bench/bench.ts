import { parseArgs } from 'node:util';

/**
 * `npm run bench`: prints what the site costs its readers. Each measurement is a file of its own;
 * none is a test, because times differ from machine to machine.
 */
const { values: options } = parseArgs({
  options: {
    weight: { type: 'boolean' },
    lighthouse: { type: 'boolean' },
    scale: { type: 'boolean' },
    releases: { type: 'string', default: '100,1000,5000,12000' },
    search: { type: 'boolean' },
  },
});
const everything = Object.keys(options).length === 1;

if (options.scale) {
  const sizes = options.releases.split(',').map(Number);
  await (await import('./scale/scale.ts')).printScale(sizes);
}
if (options.weight || everything) await (await import('./weight.ts')).printWeights();
if (options.lighthouse || everything) await (await import('./lighthouse.ts')).printScores();
if (options.search || everything) await (await import('./search.ts')).printSearch();
