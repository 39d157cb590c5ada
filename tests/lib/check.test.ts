import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteFolder } from '@/lib/build/folders';
import { checkContent, hasError, inspectContent } from '@/lib/check/check';
import { report } from '@/lib/check/report';
import { readFiles } from '@/lib/source/contentlayer';
import { brokenInputs } from '../fixtures/broken-inputs';
import { smallContent, withContent } from '../fixtures/content-folder';
import { warnedInputs } from '../fixtures/warned-inputs';

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
    expect(warnings.join('\n')).toMatch(/Übersetzung: de-simple\.mdx, en\.mdx, .* fehlen/);
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

describe('the check warns of', () => {
  it.each(warnedInputs)(
    '$name, without stopping the build',
    async ({ files, file, line, says }) => {
      const found = await withContent({ ...smallContent, ...files }, checkContent);
      const warnings = found
        .filter(({ path }) => path.endsWith(`/${file}`))
        .flatMap(({ messages }) => messages.filter(({ reason }) => says.test(reason)));
      expect(warnings).toHaveLength(1);
      if (line) expect(warnings[0]?.line).toBe(line);
      expect(fatalIn(found)).toEqual([]);
    },
  );
});

describe('the check passes over', () => {
  it.each([
    '.DS_Store',
    '._de.mdx',
    'Thumbs.db',
    'desktop.ini',
    '~$de.mdx',
    '~$meta.yaml',
    '.~lock.de.mdx#',
    '.de.mdx.swp',
  ])('%s, which comes back by itself', async (name) => {
    const litter = {
      [name]: new Uint8Array([0, 255]),
      [`presse/2020/539/${name}`]: new Uint8Array([0, 255]),
      [`../public/dateien/presse/2020/539/${name}`]: new Uint8Array([0, 255]),
    };
    const read = await withContent({ ...smallContent, ...litter }, async (folder) => {
      expect(fatalIn(await checkContent(folder))).toEqual([]);
      return readFiles(folder, [], () => '');
    });
    expect([...read.keys()].filter((path) => path.includes(name))).toEqual([]);
  });
});

describe('the report', () => {
  afterEach(() => vi.restoreAllMocks());

  it('says in German what was found, errors last, and counts those in facts', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((text) => void printed.push(text));
    vi.spyOn(console, 'error').mockImplementation((text) => void printed.push(text));
    const files = {
      ...smallContent,
      'presse/2020/539/meta.yaml': String(smallContent['presse/2020/539/meta.yaml'])
        .replace('number: 539', 'number: 0539')
        .replace('[handlungsfelder/arbeit]', '[]'),
      'seiten/hilfe/de.mdx': String(smallContent['seiten/hilfe/de.mdx']).replace('title', 'titel'),
      'woerterbuch/kita/meta.yaml': 'officialTerm: „Kita“\n',
    };
    expect(report(await withContent(files, inspectContent))).toBe(false);
    const text = printed.join('\n');
    expect(text).toMatch(/^meta\.yaml +1 +2 *$/m);
    expect(text).toMatch(/^de .* 2 +\d+ +0$/m);
    expect(text).toMatch(/kita\/meta\.yaml\n {2}Zeile 1 {2}Warnung: [^\n]*\n\n1 Warnung\n/);
    expect(text).toMatch(/2020\/539\/meta\.yaml\n {2}Zeile 2 {2}Fehler: [^\n]*539\/2020/);
    expect(text).toMatch(/3 Fehler in 2 Dateien\nDie Website wird nicht gebaut\.[^\n]*$/);
    expect(text.lastIndexOf('Warnung:')).toBeLessThan(text.indexOf('Fehler: '));
    expect(text).not.toMatch(/(?<![-/])\b(?:errors?|warnings?)\b/);
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
    expect(counted?.stdout).toMatch(
      /\d+ Warnungen zu Sprache und Übersetzung\. Die eines Ordners zeigt/,
    );
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
