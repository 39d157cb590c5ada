import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { problemsOfSettings } from '@/lib/settings';

/** Runs a program of the project with settings of its own. */
const run = (settings: Record<string, string>, ...args: string[]) =>
  spawnSync('node', args, { encoding: 'utf8', env: { ...process.env, ...settings } });

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** What a module makes of the settings, as JSON. */
const read = (settings: Record<string, string>, file: string, expression: string) =>
  JSON.parse(
    run(
      settings,
      '--input-type=module',
      '--eval',
      `const m = await import('./lib/${file}'); console.log(JSON.stringify(${expression}))`,
    ).stdout,
  );

describe('SITE_URL', () => {
  it('is an address without a folder, or stops the build at once with a sentence', () => {
    for (const SITE_URL of [
      'https://www.example.org',
      'https://www.example.org/',
      'http://localhost:3000',
      'https://integration.example.org:8443',
    ]) {
      expect(problemsOfSettings({ SITE_URL }), SITE_URL).toEqual([]);
    }
    for (const SITE_URL of [
      ...['', ' ', 'www.example.org', 'example', '/portal', 'ftp://example.org', 'https://'],
      ...['https://example.org/portal', 'https://example.org/?q', 'https://example.org/#x'],
      ...['https://name:word@example.org', 'mailto:x@example.org', 'https://exa mple.org'],
    ]) {
      const problems = problemsOfSettings({ SITE_URL });
      expect(problems, SITE_URL).toHaveLength(1);
      expect(problems[0]).toContain(`nicht „${SITE_URL}“`);
    }
    const { status, stderr } = run({ SITE_URL: 'www.example.org' }, 'lib/build/command.ts');
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('SITE_URL muss die Adresse der Website sein');
  });

  it('stands in addresses without the slash at its end', () => {
    expect(read({ SITE_URL: 'https://WWW.example.org/' }, 'urls.ts', "m.absolute('/de/')")).toBe(
      'https://www.example.org/de/',
    );
  });
});

describe('SITE_LANGUAGES', () => {
  it('names languages of the site, whatever blanks stand between them; German is always there', () => {
    for (const [value, codes] of [
      ['de', ['de']],
      ['de, ar', ['de', 'ar']],
      [' ar ,', ['de', 'ar']],
    ] as const) {
      expect(read({ SITE_LANGUAGES: value }, 'locales.ts', 'm.localeCodes'), value).toEqual(codes);
    }
    expect(read({ SITE_LANGUAGES: '' }, 'locales.ts', 'm.localeCodes').length).toBeGreaterThan(2);
  });

  it('is refused when it names another one, by every command that reads it', () => {
    for (const command of ['lib/build/command.ts', 'lib/check/command.ts', 'lib/build/dev.ts']) {
      const { status, stderr } = run({ SITE_LANGUAGES: 'de,xx' }, command);
      expect(status, command).toBe(1);
      expect(lastLine(stderr), command).toContain('SITE_LANGUAGES nennt „xx“');
    }
  });
});

describe('the last line of a build', () => {
  it('says that its addresses are local, and before it which languages are missing', () => {
    const remarks = (settings: Record<string, string>) =>
      read(settings, 'settings.ts', 'm.remarksOnSettings(process.env)') as string[];
    expect(remarks({ SITE_URL: 'https://www.example.org' })).toEqual([]);
    for (const SITE_URL of ['http://localhost:8080', 'http://127.0.0.1', 'http://[::1]']) {
      expect(remarks({ SITE_URL }).join('\n'), SITE_URL).toContain(
        `nur auf diesem Rechner (${SITE_URL})`,
      );
    }
    expect(remarks({ SITE_URL: 'https://localhostel.de' })).toEqual([]);
    const both = remarks({ SITE_LANGUAGES: 'de,ar' });
    expect(both[0]).toContain('nur diese Sprachen: de, ar');
    expect(both.at(-1)).toContain('Nicht zum Veröffentlichen');
  });
});
