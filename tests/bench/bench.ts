import { parseArgs } from 'node:util';
import { installPackages } from './install.ts';

/**
 * `npm run bench`: prints what the site costs its readers. Each measurement is a file of its own;
 * none is a test, because times differ from machine to machine.
 */
const { releases, ...chosen } = parseArgs({
  options: {
    kills: { type: 'string' },
    weight: { type: 'boolean' },
    lighthouse: { type: 'boolean' },
    scale: { type: 'boolean' },
    releases: { type: 'string', default: '100,1000,5000,12000' },
    search: { type: 'boolean' },
    observatory: { type: 'boolean' },
    load: { type: 'boolean' },
  },
}).values;
const everything = Object.keys(chosen).length === 0;

if (everything || chosen.lighthouse || chosen.search) installPackages();
if (chosen.kills) await (await import('./kills.ts')).printKills(Number(chosen.kills));
if (chosen.scale) {
  await (await import('./scale/scale.ts')).printScale(releases.split(',').map(Number));
}
if (chosen.weight || everything) await (await import('./weight.ts')).printWeights();
if (chosen.lighthouse || everything) await (await import('./lighthouse.ts')).printScores();
if (chosen.search || everything) await (await import('./search.ts')).printSearch();
if (chosen.observatory) await (await import('./observatory.ts')).printObservatory();
if (chosen.load) await (await import('./load.ts')).printLoad();
