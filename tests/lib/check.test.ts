import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteFolder } from '@/lib/build/folders';
import { checkContent, hasError, inspectContent } from '@/lib/check/check';
import { report } from '@/lib/check/report';
import { brokenInputs } from '../fixtures/broken-inputs';
import { smallContent, withContent } from '../fixtures/content-folder';

const fatalIn = (files: Awaited<ReturnType<typeof checkContent>>) =>
  files.flatMap(({ path, messages }) =>
    messages.filter(({ fatal }) => fatal).map(({ reason, line }) => ({ path, reason, line })),
  );

describe('checkContent', () => {
  it('accepts content that is in order', async () => {
    expect(fatalIn(await withContent(smallContent, checkContent))).toEqual([]);
  });

  it('accepts line ends of Windows', async () => {
    const files = Object.fromEntries(
      Object.entries(smallContent).map(([path, text]) => [
        path,
        String(text).replaceAll('\n', '\r\n'),
      ]),
    );
    expect(fatalIn(await withContent(files, checkContent))).toEqual([]);
  });

  it('accepts the joiners that Persian is spelled with', async () => {
    const persian = String(smallContent['seiten/hilfe/de.mdx']).replace('Seite', 'می\u200Cخواهیم');
    const files = { ...smallContent, 'seiten/hilfe/fa.mdx': persian };
    const reasons = fatalIn(await withContent(files, checkContent)).map(({ reason }) => reason);
    expect(reasons.join()).not.toContain('U+200C');
  });

  it('warns of a missing translation without stopping the build', async () => {
    const files = await withContent(smallContent, checkContent);
    const warnings = files.flatMap((file) => file.messages.map(({ reason }) => reason));
    expect(warnings.join('\n')).toMatch(/Es fehlt noch: .*en\.mdx/);
    expect(hasError(files)).toBe(false);
  });

  it('names a file whose name is not UTF-8, which nothing can open by its name', async () => {
    const found = await withContent(smallContent, async (folder) => {
      const strange = Buffer.concat([Buffer.from(`${folder}/seiten/hilfe/`), Buffer.from([0xff])]);
      renameSync(join(folder, 'seiten/hilfe/de.mdx'), strange);
      return checkContent(folder);
    });
    const reasons = fatalIn(found).map(({ path, reason }) => `${path}: ${reason}`);
    expect(reasons.join('\n')).toMatch(/seiten\/hilfe\/.*: Das kann nicht gelesen werden/);
  });

  // Nothing is unreadable to root.
  it.skipIf(process.getuid?.() === 0)('names a folder that must not be read', async () => {
    const found = await withContent(smallContent, async (folder) => {
      const locked = join(folder, 'seiten/hilfe');
      chmodSync(locked, 0);
      return checkContent(folder).finally(() => chmodSync(locked, 0o700));
    });
    expect(
      fatalIn(found)
        .map(({ path }) => path)
        .join(),
    ).toContain('seiten/hilfe');
  });

  it('says in an empty folder what must be there', async () => {
    const found = await withContent({}, checkContent);
    expect(hasError(found)).toBe(true);
    expect(found.map(({ path }) => path).join()).toContain('handlungsfelder');
  });
});

describe.each(Object.entries(brokenInputs))('of broken %s, the check', (_theme, inputs) => {
  afterEach(() => vi.restoreAllMocks());

  it.each(inputs)('refuses $name, and names the file', async ({ files, file, line, says }) => {
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(console, 'log').mockReturnValue();
    const inspection = await withContent({ ...smallContent, ...files }, inspectContent);
    const problems = fatalIn(inspection.files).filter(({ path }) => path.endsWith(`/${file}`));
    expect(problems.map(({ reason }) => reason).join('\n')).toMatch(says);
    if (line) expect(problems.map((problem) => problem.line)).toContain(line);
    expect(report(inspection)).toBe(false);
    expect(printed.mock.calls.join('\n')).toContain(file);
  });
});

describe('the commands', () => {
  const [broken] = brokenInputs.links ?? [];
  const brokenContent = { ...smallContent, ...broken?.files };

  const run = (program: string, folder: string, args: string[] = []) =>
    spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_FOLDER: folder },
    });

  const check = (folder: string, ...args: string[]) => run('lib/check/command.ts', folder, args);

  it('end well for content that is in order', async () => {
    const { status } = await withContent(smallContent, async (folder) => check(folder));
    expect(status).toBe(0);
  });

  it('name the file and exit with 1 for broken content', async () => {
    const { status, stderr } = await withContent(brokenContent, async (folder) => check(folder));
    expect(status).toBe(1);
    expect(stderr).toContain(broken?.file);
  });

  it('count warnings, and show those of a path that is named', async () => {
    const [counted, shown, unknown] = await withContent(smallContent, async (folder) => [
      check(folder),
      check(folder, `${folder}/seiten/../handlungsfelder/`),
      check(folder, `${folder}/felder`),
    ]);
    expect(counted?.stdout).toMatch(/\d+ Warnungen\. Die eines Ordners zeigt/);
    expect(counted?.stderr).not.toContain('arbeit');
    expect(shown?.stderr).toContain('handlungsfelder/arbeit/en.mdx');
    expect(shown?.stderr).not.toContain('seiten/');
    expect(unknown).toMatchObject({ status: 1, stderr: expect.stringContaining('gibt es nicht') });
  });

  it('publish nothing of broken content', async () => {
    const published = () => lstatSync(siteFolder, { throwIfNoEntry: false });
    const before = published();
    const { status, stdout, stderr } = await withContent(brokenContent, async (folder) =>
      run('lib/build/command.ts', folder),
    );
    expect(status).toBe(1);
    expect(stderr).toContain(broken?.file);
    expect(stderr).toContain('Die Website wird nicht gebaut.');
    expect(stdout + stderr).not.toContain('Next.js');
    expect(published()?.ino).toBe(before?.ino);
    expect(published()?.mtimeMs).toBe(before?.mtimeMs);
  });
});
