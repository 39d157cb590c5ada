import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallContent, withContent } from '../fixtures/content-folder';

const german = 'content/handlungsfelder/arbeit/de.mdx';
const english = 'content/handlungsfelder/arbeit/en.mdx';
const release = 'content/presse/2020/539/meta.yaml';

interface Ran {
  status: number | null;
  output: string;
}

interface Desk {
  /** `npm run translations -- …` */
  translations: (...args: string[]) => Ran;
  check: (...args: string[]) => Ran;
  edit: (path: string, from: string | RegExp, to: string) => void;
  lock: () => Record<string, Record<string, string[]>>;
}

/** A project with the small content under version control, whose translations are up to date. */
const withDesk = (use: (desk: Desk) => void): Promise<void> =>
  withContent(smallContent, async (folder) => {
    const root = dirname(folder);
    const run = (program: string, args: string[]): Ran => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(program), ...args], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      });
      return { status, output: stdout + stderr };
    };
    const desk: Desk = {
      translations: (...args) => run('lib/check/translations/command.ts', args),
      check: (...args) => run('lib/check/command.ts', args),
      edit: (path, from, to) => {
        const before = readFileSync(join(root, path), 'utf8');
        expect(before).toMatch(from);
        writeFileSync(join(root, path), before.replace(from, to));
      },
      lock: () => JSON.parse(readFileSync(join(root, 'content/translations.lock.json'), 'utf8')),
    };
    expect(desk.translations('accept', 'content')).toMatchObject({ status: 0 });
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-qm', 'Before'],
    ]) {
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
        cwd: root,
      });
    }
    use(desk);
  });

describe('npm run translations', () => {
  it('shows what has changed beside the translation, with heading and line', () =>
    withDesk(({ translations, edit }) => {
      edit(german, 'Um <', 'Es geht um <');
      const { output } = translations('diff', english);
      expect(output).toContain(`${english}:8 „What is it about?“`);
      expect(output).toContain(`Deutsch (${german}:8): Worum geht es? [-Um-][+Es geht um+] Kitas`);
      expect(output).toContain('Hier (en): What is it about? About language and Kitas.');
    }));

  it.each([
    ['as a shell of Windows completes it', 'content\\handlungsfelder\\arbeit\\en.mdx'],
    ['from here', './content/handlungsfelder/arbeit/en.mdx'],
    ['as a folder', 'content/handlungsfelder/'],
  ])('takes a path %s', (_name, path) =>
    withDesk(({ translations }) => {
      expect(translations('diff', path)).toMatchObject({
        status: 0,
        output: expect.stringContaining('passt zum deutschen Text'),
      });
    }),
  );

  it('lists what is to do in one language', () =>
    withDesk(({ translations, edit }) => {
      edit(german, 'Um <', 'Es geht um <');
      edit('content/messages/de.json', 'Name {', 'Neuer Name {');
      const { output } = translations('status', 'en');
      expect(output).toContain(`${english}:8 Abschnitt 2 „What is it about?“`);
      expect(output).toContain('content/messages/en.json (en): Der deutsche Text ist neuer (Site)');
      expect(output).toContain('content/woerterbuch/kita/en.mdx: fehlt');
      expect(output).not.toContain('ar.json');
      expect(output).not.toContain('Nichts zu tun');
    }));

  it('says that nothing is to do only where nothing is', () =>
    withContent({}, async (folder) => {
      const args = [resolve('lib/check/translations/command.ts'), 'status', 'en'];
      const { stdout } = spawnSync(process.execPath, args, {
        cwd: dirname(folder),
        encoding: 'utf8',
      });
      expect(stdout).toBe('Englisch:\nNichts zu tun.\n');
    }));

  it('records a translation that fits, and no other', () =>
    withDesk(({ translations, edit, lock }) => {
      const before = lock();
      edit(german, 'Um <', 'Es gibt 14 Vereine. Um <');
      const refused = translations('accept', english);
      expect(refused).toMatchObject({ status: 1, output: expect.stringContaining('die Zahl 14') });
      expect(lock()).toEqual(before);
      edit(english, 'About [', 'There are 14 clubs. About [');
      expect(translations('accept', english)).toMatchObject({ status: 0 });
      expect(lock()).not.toEqual(before);
    }));

  it('records a change that needs no translation, when it is told so', () =>
    withDesk(({ translations, edit, lock }) => {
      const before = lock();
      edit(german, 'Um <', 'Es geht um <');
      expect(translations('accept', german)).toMatchObject({
        status: 1,
        output: expect.stringContaining('--minor'),
      });
      expect(translations('accept', '--minor', german)).toMatchObject({ status: 0 });
      expect(lock()['handlungsfelder/arbeit']).not.toEqual(before['handlungsfelder/arbeit']);
      expect(translations('diff', english).output).toContain('passt zum deutschen Text');
    }));

  it('tells of notes and interface words that are older, and lets the site be built', () =>
    withDesk(({ translations, edit, check }) => {
      edit(
        release,
        'topics',
        'withdrawn: { date: 2021-04-01, reason: { de: Falsch., en: Wrong. } }\ntopics',
      );
      expect(translations('accept', 'en', release)).toMatchObject({ status: 0 });
      expect(translations('status', 'fr').output).toContain(`${release}: Eine Notiz fehlt`);
      edit(release, 'Falsch.', 'Veraltet.');
      edit('content/messages/de.json', 'Name {', 'Name 2 {');
      const { status, output } = check('--warnings');
      expect(output).toContain('Der deutsche Text der Notizen (en) ist neuer (withdrawn)');
      expect(output).toContain('Der deutsche Text ist neuer (Site)');
      expect(output).toContain('nennt die Zahl 2, diese Übersetzung nicht');
      expect(status, output).toBe(0);
    }));

  it('says what is no translation, and how it is used', () =>
    withDesk(({ translations }) => {
      expect(translations('diff', 'content/presse/2020/540/en.mdx')).toMatchObject({
        status: 1,
        output: expect.stringContaining('ist keine Übersetzung oder hat Fehler'),
      });
      expect(translations('--help')).toMatchObject({
        status: 0,
        output: expect.stringContaining('accept --minor'),
      });
    }));
});
