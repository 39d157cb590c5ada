import {
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { failureText } from '@/lib/build/release/failure';
import { isKept } from '@/lib/build/release/kept-files';
import { random } from '../fixtures/random-numbers';
import { pagePaths, stylePath } from '../fixtures/small-site/pages';
import {
  buildOfPage,
  fetchPage,
  publishedBuild,
  type RunningBuild,
  runBuild,
  servedBuild,
  startBuild,
  until,
  withProject,
  withServer,
} from '../fixtures/small-site/project';

/** Always the same moments here; `npm run bench -- --kills` takes others. */
const seed = Number(process.env.KILL_SEED ?? 942_652);
const kills = 60;

/** Ends the first process of a build, or all at once, without a chance to tidy up. */
function kill({ process: { pid = 0 } }: RunningBuild, everything: boolean): void {
  process.kill(everything ? -pid : pid, 'SIGKILL');
}

/** Ends what a killed build has left, as the next build does. */
const endLeftovers = (folder: string) => runBuild(folder, { what: 'check-fails' });

const isRendered = (folder: string) => existsSync(join(folder, '.site/export/sitemap.xml'));

describe('a build that is killed', () => {
  it(`leaves a complete site, served without a break, ${kills} times at random moments (seed ${seed})`, async () => {
    const next = random(seed);
    await withProject(async (folder) => {
      let started = Date.now();
      expect(await runBuild(folder)).toMatchObject({ code: 0 });
      let duration = Date.now() - started;
      await withServer(folder, async (origin) => {
        const readers = readDuring(origin);
        let count = 0;
        while (count < kills) {
          const former = await publishedBuild(folder);
          started = Date.now();
          const build = startBuild(folder);
          await Promise.race([setTimeout(next() * duration), build.ended]);
          if (build.process.exitCode === null) kill(build, count % 2 === 0);
          const { signal } = await build.ended;
          const published = await publishedBuild(folder);
          if (signal === null) {
            duration = Date.now() - started;
            expect(published).not.toBe(former);
          } else count += 1;
          expect(await servedBuild(origin)).toBe(published);
        }
        const former = await servedBuild(origin);
        expect(await runBuild(folder)).toMatchObject({ code: 0 });
        expect(await servedBuild(origin)).not.toBe(former);
        const { answers, broken } = await readers.stop();
        expect(broken).toEqual([]);
        expect(answers).toBeGreaterThan(kills);
      });
    });
  }, 300_000);

  it('leaves a complete site before each of its changes to the disk', async () => {
    await withProject(async (folder) => {
      await runBuild(folder);
      const changes = await failAtEachChange(folder, 'kill', async () => {
        expect(await publishedBuild(folder)).not.toBeNull();
      });
      expect(changes).toBeGreaterThan(5);
    });
  }, 120_000);

  it('leaves no half site when it was the first one', async () => {
    await withProject(async (folder) => {
      await failAtEachChange(folder, 'kill', async () => {
        await publishedBuild(folder);
        rmSync(join(folder, 'out'), { force: true });
        rmSync(join(folder, '.site/versions'), { recursive: true, force: true });
      });
      expect(await publishedBuild(folder)).not.toBeNull();
    });
  }, 120_000);

  it('leaves the site of an older program, in which out is a folder, or brings it back', async () => {
    await withProject(async (folder) => {
      await runBuild(folder);
      await failAtEachChange(folder, 'kill', async () => {
        await endLeftovers(folder);
        expect(await publishedBuild(folder)).not.toBeNull();
        makeFolderOfSite(folder);
      });
    });
  }, 120_000);
});

/** Starts builds that fail at the first change to the disk, at the second and so on; counts them. */
async function failAtEachChange(
  folder: string,
  fault: 'kill' | 'disk-full',
  check: (text: string) => Promise<void>,
): Promise<number> {
  for (let changes = 0; ; changes += 1) {
    const environment = { FAULT: fault, FAULT_AFTER: String(changes) };
    const { code, text } = await runBuild(folder, environment);
    if (code === 0) return changes;
    await check(text);
  }
}

/** Makes `out` a folder with the published site, as builds did before. */
function makeFolderOfSite(folder: string): void {
  const site = join(folder, 'out');
  if (lstatSync(site).isSymbolicLink()) {
    const version = realpathSync(site);
    rmSync(site);
    renameSync(version, site);
  }
  rmSync(join(folder, '.site'), { recursive: true });
  // A folder has no date: each build would keep one style more, and make one change more.
  rmSync(join(site, 'assets'), { recursive: true, force: true });
}

/** Reads one page after the other, and its style, until it is stopped. */
function readDuring(origin: string) {
  const broken: unknown[] = [];
  let answers = 0;
  let isStopped = false;
  const reading = (async () => {
    while (!isStopped) {
      const path = pagePaths[answers % pagePaths.length] ?? '';
      try {
        const build = buildOfPage(path, await fetchPage(origin, path));
        await fetchPage(origin, stylePath(build));
      } catch (error) {
        broken.push(error);
      }
      answers += 1;
      await setTimeout(5);
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      await reading;
      return { answers, broken };
    },
  };
}

describe('a build that fails', () => {
  it.each([
    ['check-fails', ''],
    ['render-fails', ''],
    ['disk-full', 'ENOSPC'],
    ['nothing', 'index.html fehlt.'],
    ['page-missing', 'page-1/index.html fehlt, aber die Sitemap nennt die Datei.'],
    ['page-empty', 'page-1/index.html ist leer.'],
    ['page-cut', 'page-1/index.html bricht ab'],
  ])('leaves the site as it is (%s)', async (what, says) => {
    await withProject(async (folder) => {
      await runBuild(folder);
      const former = await publishedBuild(folder);
      const { code, text } = await runBuild(folder, { what });
      expect(code).toBeGreaterThan(0);
      expect(text).toContain(says);
      expect(await publishedBuild(folder)).toBe(former);
    });
  });

  it('says so when the disk is full, whichever file it writes', async () => {
    await withProject(async (folder) => {
      await runBuild(folder);
      await failAtEachChange(folder, 'disk-full', async (text) => {
        expect(text).toContain(
          'Die Festplatte ist voll. Löschen Sie etwas und starten Sie noch einmal',
        );
        expect(await publishedBuild(folder)).not.toBeNull();
      });
    });
  }, 120_000);

  it('puts a folder back in its place when no link can replace it', async () => {
    await withProject(async (folder) => {
      await runBuild(folder);
      makeFolderOfSite(folder);
      const former = await publishedBuild(folder);
      await failAtEachChange(folder, 'disk-full', async () => {
        expect(await publishedBuild(folder)).toBe(former);
      });
      expect(await publishedBuild(folder)).not.toBe(former);
    });
  }, 120_000);

  it('says what to do when permission is missing', () => {
    const error = Object.assign(new Error("EACCES: permission denied, mkdir '.site'"), {
      code: 'EACCES',
    });
    expect(failureText(error)).toBe(
      "Das Recht zum Schreiben fehlt. Geben Sie es diesem Benutzer und starten Sie noch einmal (EACCES: permission denied, mkdir '.site').",
    );
  });
});

describe('a new version', () => {
  it('keeps the files with a hash in their names that pages of the one before need, and no others', async () => {
    await withProject(async (folder) => {
      const published: string[] = [];
      for (const _ of [1, 2, 3]) {
        await runBuild(folder);
        published.push((await publishedBuild(folder)) ?? '');
        const styles = published.slice(-2).map((build) => basename(stylePath(build)));
        expect(readdirSync(join(folder, 'out/assets')).sort()).toEqual(styles.sort());
      }
      const [, former, newest] = published.map((build) => `/${stylePath(build)}`);
      expect(isKept(join(folder, 'out'), former ?? '')).toBe(true);
      expect(isKept(join(folder, 'out'), newest ?? '')).toBe(false);
    });
  });

  it('keeps their compressed copies too, however old those are', async () => {
    await withProject(async (folder) => {
      await runBuild(folder);
      const style = join(folder, 'out', stylePath((await publishedBuild(folder)) ?? ''));
      writeFileSync(`${style}.br`, 'packed');
      utimesSync(`${style}.br`, 0, 0);
      await runBuild(folder);
      expect(readFileSync(`${style}.br`, 'utf8')).toBe('packed');
      await runBuild(folder);
      expect(existsSync(`${style}.br`)).toBe(false);
    });
  });
});

describe('builds at the same time', () => {
  it('are refused, with the process that is building', async () => {
    await withProject(async (folder) => {
      const first = startBuild(folder, { what: 'waits' });
      await until(() => isRendered(folder));
      const { code, text } = await runBuild(folder);
      expect(code).toBe(1);
      expect(text).toMatch(
        new RegExp(`gerade schon gebaut \\(Prozess ${first.process.pid}, seit .+\\)\\. Warten`),
      );
      kill(first, true);
      await first.ended;
    });
  });

  it('publish one whole site, however many start in one moment', async () => {
    await withProject(async (folder) => {
      const builds = await Promise.all(Array.from({ length: 5 }, () => runBuild(folder)));
      const refused = builds.filter(({ text }) => text.includes('gerade schon gebaut'));
      expect(builds.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
      expect(builds.filter(({ code }) => code === 1)).toEqual(refused);
      expect(await publishedBuild(folder)).not.toBeNull();
    });
  });

  it('are not refused because of a process that has the number of a killed build', async () => {
    await withProject(async (folder) => {
      mkdirSync(join(folder, '.site'));
      const record = { id: '20260101T000000000Z', pid: process.pid, since: '2026-01-01' };
      writeFileSync(join(folder, '.site/build.json'), JSON.stringify(record));
      writeFileSync(join(folder, '.site/lock'), '');
      expect(await runBuild(folder)).toMatchObject({ code: 0 });
    });
  });

  it('cannot happen through processes that a killed build has left', async () => {
    await withProject(async (folder) => {
      const killed = startBuild(folder, { what: 'waits' });
      await until(() => isRendered(folder));
      kill(killed, false);
      await killed.ended;
      expect(isRunning(killed)).toBe(true);
      expect(await runBuild(folder)).toMatchObject({ code: 0 });
      expect(isRunning(killed)).toBe(false);
    });
  });
});

describe('a build that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends with all its processes, and says so (%s)', async (signal, code) => {
    await withProject(async (folder) => {
      await runBuild(folder);
      const former = await publishedBuild(folder);
      const build = startBuild(folder, { what: 'waits' });
      await until(() => isRendered(folder));
      build.process.kill(signal);
      const ended = await build.ended;
      expect(ended.code).toBe(code);
      expect(ended.text).toContain(`Der Bau wurde abgebrochen (${signal}).`);
      expect(isRunning(build)).toBe(false);
      expect(await publishedBuild(folder)).toBe(former);
      expect(await runBuild(folder)).toMatchObject({ code: 0 });
    });
  });
});

/** Whether a process of a group runs; one that ended and was not yet waited for does not. */
function isRunning({ process: { pid } }: RunningBuild): boolean {
  return globSync('/proc/[0-9]*/stat').some((file) => {
    const [state, , group] = statFields(file);
    return Number(group) === pid && state !== 'Z';
  });
}

/** What Linux says of a process, from its state on. */
function statFields(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
}
