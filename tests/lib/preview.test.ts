import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContentProblems } from '@/components/site/content-problems';
import { openLibrary, readShelf, type StoredWords, writeLibrary } from '@/lib/library/store';
import { field, replaced } from '../fixtures/broken-inputs/broken-input';
import { smallContent, withContent } from '../fixtures/content-folder';

const project = process.cwd();
afterEach(() => process.chdir(project));

/** What stands above each page of `npm run dev` with this content. */
const toldAbovePages = (files: typeof smallContent): Promise<string> =>
  withContent(files, async (folder) => {
    spawnSync(process.execPath, [resolve('lib/check/command.ts'), '--preview'], {
      cwd: dirname(folder),
    });
    process.chdir(dirname(folder));
    const told = renderToStaticMarkup(createElement(ContentProblems));
    process.chdir(project);
    return told;
  });

describe('the preview', () => {
  it('tells a mistake in German, with file and line, above each page', async () => {
    const broken = { ...smallContent, ...replaced(field, 'Kitas</Begriff>', 'Kitas') };
    const told = await toldAbovePages(broken);
    expect(told).toMatch(/^<aside[^>]* role="alert" lang="de" dir="ltr">/);
    expect(told).toContain(`<code>content/${field}:10</code>`);
    expect(told).toContain('Dieser Text ist nicht lesbar.');
  });

  it('tells nothing of content that is in order', async () => {
    expect(await toldAbovePages(smallContent)).toBe('');
  });
});

describe('the library', () => {
  it('stays whole for whoever reads it while it is written anew', () => {
    const folder = mkdtempSync(join(tmpdir(), 'library-'));
    process.chdir(folder);
    try {
      const titled = (title: string) => ({ arbeit: { title } as StoredWords });
      writeLibrary(new Map([['field.de', titled('Arbeit')]]));
      const first = openLibrary();
      writeLibrary(new Map([['field.de', titled('Beruf')]]));
      expect(readShelf('field.de').arbeit?.title).toBe('Arbeit');
      expect(openLibrary()).not.toBe(first);
      expect(readShelf('field.de').arbeit?.title).toBe('Beruf');
    } finally {
      process.chdir(project);
      rmSync(folder, { recursive: true });
      vi.resetModules();
    }
  });
});
