import { parseArgs } from 'node:util';

/**
 * `npm run bench`: prints what the site costs its readers. Each measurement is a file of its own;
 * none is a test, because times differ from machine to machine.
 */
const { values: options } = parseArgs({
  options: {
    weight: { type: 'boolean' },
    lighthouse: { type: 'boolean' },
    releases: { type: 'string' },
    search: { type: 'boolean' },
    observatory: { type: 'boolean' },
    load: { type: 'boolean' },
  },
});
const everything = Object.keys(options).length === 0;

if (options.releases) await (await import('./releases.ts')).printScale(Number(options.releases));
if (options.weight || everything) await (await import('./weight.ts')).printWeights();
if (options.lighthouse || everything) await (await import('./lighthouse.ts')).printScores();
if (options.search || everything) await (await import('./search.ts')).printSearch();
if (options.observatory) await (await import('./observatory.ts')).printObservatory();
if (options.load) await (await import('./load.ts')).printLoad();
