import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addLanguage } from '../fixtures/new-language/add-language';
import { newLanguages } from '../fixtures/new-language/languages';

const notCopied = new Set(['.git', '.next', '.site', 'node_modules', 'out', 'test-results']);

/** In milliseconds: everything is read and checked, beside whatever else the machine does. */
const patience = 600_000;

/** What README promises of a language: an entry and files, here in a copy of the project. */
describe.each([newLanguages.ps])('a new language, $germanName, with three texts', (language) => {
  let root: string;

  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      // Contentlayer takes PWD for the folder it runs in.
      env: { ...process.env, PWD: root, CONTENT_FOLDER: undefined },
    });
    return { output: stdout + stderr, status };
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'new-language-'));
    for (const name of readdirSync('.').filter((path) => !notCopied.has(path))) {
      cpSync(name, join(root, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    addLanguage(root, language);
    cpSync(
      join(root, 'tests/fixtures/new-language/drawn-pages.ts'),
      join(root, 'tests/lib/drawn-pages.test.ts'),
    );
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it(
    'passes the check, and its pages and the tests of languages pass too',
    () => {
      const check = run('lib/check/command.ts', '--store');
      expect(check.output.match(/^.* error .*$/gm) ?? []).toEqual([]);
      expect(check.status, check.output).toBe(0);

      const vitest = run(join('node_modules/vitest/vitest.mjs'), 'run', ...languageTests);
      expect(vitest.output.match(/(?:FAIL|Error:) .*/g) ?? []).toEqual([]);
      expect(vitest.status, vitest.output).toBe(0);
    },
    patience,
  );
});

/** What is asked of each language; other tests do not know how many there are. */
const languageTests = [
  '--project=units',
  'tests/lib/drawn-pages.test.ts',
  ...globSync('tests/{content,lib/language}/*.test.ts').filter(
    (file) => !file.includes('spelling'),
  ),
  'tests/lib/accept-language.test.ts',
  'tests/lib/accessibility.test.ts',
  'tests/lib/search-language.test.ts',
];
