import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const command = (...args: string[]) =>
  spawnSync('node', ['lib/hosting/nginx-command.ts', ...args], { encoding: 'utf8' });

const site = ['--name', 'www.example.org', '--root', '/srv/site/out'];
const tls = ['--certificate', '/etc/ssl/site.pem', '--key', '/etc/ssl/site.key'];

describe('npm run nginx', () => {
  it('prints a configuration for the host, with TLS where there is a certificate', () => {
    const { status, stdout } = command(...site, ...tls);
    expect(status).toBe(0);
    expect(stdout).toContain('listen [::]:443 ssl http2;');
    expect(stdout).toContain('return 301 https://www.example.org$request_uri;');
    expect(stdout).toContain('brotli_static on;');
    const plain = command(...site, '--no-brotli').stdout;
    expect(plain).toContain('listen [::]:80;');
    expect(plain).not.toMatch(/ssl|brotli/);
    expect(plain).toContain('Strict-Transport-Security');
    expect(command(...site, '--no-hsts').stdout).not.toContain('Strict-Transport-Security');
  });

  it('reads the folder to which the README copies the site', () => {
    const readme = readFileSync('README.md', 'utf8');
    const root = readme.match(/npm run --silent nginx -- .*--root (\S+)/)?.[1];
    expect(command('--name', 'example.org', '--root', root ?? '').stdout).toContain(
      `root "${root}";`,
    );
    expect(readme.match(/mv -T \S+ (\S+?)"/)?.[1]).toBe(root);
    expect(readme.match(/--link-dest=(\S+)\//)?.[1]).toBe(root);
    expect(readme).toContain(`host:${dirname(root ?? '')}/versions/$version/`);
    expect(readme).not.toMatch(/rsync .* host:\S*\/site\/$/m);
  });

  it('writes down nothing of a request, in any server that it makes', () => {
    for (const args of [site, [...site, ...tls]]) {
      const { stdout } = command(...args);
      const servers = stdout.match(/^server \{/gm)?.length;
      expect(stdout.match(/^ {2}access_log off;$/gm)).toHaveLength(servers ?? 0);
      expect(stdout.match(/^ {2}error_log \/dev\/null emerg;$/gm)).toHaveLength(servers ?? 0);
    }
  });

  it('refuses what would break the configuration, and says what is wanted', () => {
    for (const [args, words] of [
      [['--root', '/srv/site/out'], '--name must be a host name'],
      [['--name', 'a;b', '--root', '/srv'], '--name must be a host name'],
      [['--name', 'example.org'], 'must be absolute paths'],
      [['--name', 'example.org', '--root', 'out'], 'must be absolute paths'],
      [['--name', 'example.org', '--root', '/srv/$uri'], 'must be absolute paths'],
      [[...site, '--key', '/etc/ssl/site.key'], 'belong together'],
      [[...site, '--unknown'], '--unknown'],
    ] as [string[], string][]) {
      const { status, stdout, stderr } = command(...args);
      expect([status, stdout], words).toEqual([1, '']);
      expect(stderr).toContain(words);
      expect(stderr).toContain('npm run --silent nginx');
    }
  });
});
