import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stylePath } from '../fixtures/small-site/pages';
import {
  publishedBuild,
  runBuild,
  servedBuild,
  withProject,
  withServer,
} from '../fixtures/small-site/project';

/** `npm run rollback` in a project. */
function rollBack(folder: string, ...args: string[]) {
  const command = resolve('lib/build/rollback-command.ts');
  const { status, stdout, stderr } = spawnSync('node', [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

describe('npm run rollback', () => {
  it('serves the version before again, at once and whole, and then the newer one again', async () => {
    await withProject(async (folder) => {
      await runBuild(folder);
      const first = await publishedBuild(folder);
      await runBuild(folder);
      const second = (await publishedBuild(folder)) ?? '';
      await withServer(folder, async (origin) => {
        expect(await servedBuild(origin)).toBe(second);
        expect(rollBack(folder)).toMatchObject({ status: 0 });
        expect(await servedBuild(origin)).toBe(first);
        // Readers still have a page of the other version open.
        expect((await fetch(`${origin}/${stylePath(second)}`)).status).toBe(200);
        expect(rollBack(folder, second)).toMatchObject({ status: 0 });
        expect(await servedBuild(origin)).toBe(second);
      });
    });
  });

  it('is followed by a build like any other', async () => {
    await withProject(async (folder) => {
      for (const _ of [1, 2]) await runBuild(folder);
      const second = (await publishedBuild(folder)) ?? '';
      rollBack(folder);
      const first = (await publishedBuild(folder)) ?? '';
      expect(await runBuild(folder)).toMatchObject({ code: 0 });
      const third = (await publishedBuild(folder)) ?? '';
      expect([first, second]).not.toContain(third);
      expect(readdirSync(join(folder, '.site/versions')).sort()).toEqual([first, third]);
      rollBack(folder);
      expect(await publishedBuild(folder)).toBe(first);
    });
  });

  it('changes nothing when there is no such version, and says which there are', async () => {
    await withProject(async (folder) => {
      expect(rollBack(folder)).toMatchObject({ status: 1 });
      expect(existsSync(join(folder, 'out'))).toBe(false);
      await runBuild(folder);
      const only = (await publishedBuild(folder)) ?? '';
      for (const args of [[], ['2020'], ['../../content']]) {
        const { status, text } = rollBack(folder, ...args);
        expect(status, text).toBe(1);
        expect(text).toContain(`Es gibt: ${only}`);
        expect(await publishedBuild(folder)).toBe(only);
      }
    });
  });
});
