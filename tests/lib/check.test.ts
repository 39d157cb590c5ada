import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkContent, hasError } from '@/lib/check/check';
import { brokenInputs } from '../fixtures/broken-inputs';
import { smallContent, withContent } from '../fixtures/content-folder';

describe('checkContent', () => {
  it('accepts content that is in order', async () => {
    const files = await withContent(smallContent, checkContent);
    expect(files.flatMap(({ messages }) => messages).filter(({ fatal }) => fatal)).toEqual([]);
  });

  it('warns of a missing translation without stopping the build', async () => {
    const files = await withContent(smallContent, checkContent);
    const warnings = files.flatMap((file) => file.messages.map(({ reason }) => reason));
    expect(warnings.join('\n')).toContain('Die Übersetzung en.mdx fehlt');
    expect(hasError(files)).toBe(false);
  });

  it.each(brokenInputs)('refuses $name', async ({ files, file, line, says }) => {
    const found = await withContent({ ...smallContent, ...files }, checkContent);
    const problems = found
      .filter(({ path }) => path.endsWith(`/${file}`))
      .flatMap(({ messages }) => messages.filter(({ fatal }) => fatal));
    expect(problems.map(({ reason }) => reason).join('\n')).toMatch(says);
    if (line) expect(problems.map((problem) => problem.line)).toContain(line);
  });

  it('says in an empty folder what must be there', async () => {
    const found = await withContent({}, checkContent);
    expect(hasError(found)).toBe(true);
    expect(found.map(({ path }) => path).join()).toContain('handlungsfelder');
  });
});

describe('npm run check:content', () => {
  const run = (folder: string) =>
    spawnSync(process.execPath, ['lib/check/report.ts', folder], { encoding: 'utf8' });

  it('ends well for content that is in order', async () => {
    const { status } = await withContent(smallContent, async (folder) => run(folder));
    expect(status).toBe(0);
  });

  it.each(brokenInputs)('names the file and exits with 1 for $name', async ({ files, file }) => {
    const { status, stderr } = await withContent({ ...smallContent, ...files }, async (folder) =>
      run(folder),
    );
    expect(status).toBe(1);
    expect(stderr).toContain(file);
  });
});
