import { describe, expect, it } from 'vitest';
import { contentTypeOf } from '@/lib/hosting/content-types';
import { headersFile, headersOf, securityHeaders } from '@/lib/hosting/headers';

const policy = Object.fromEntries(
  (headersOf('/')['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }),
);

describe('the security policy', () => {
  it('starts from nothing and adds the site itself only', () => {
    expect(Object.keys(policy)[0]).toBe('default-src');
    expect(policy['default-src']).toEqual(["'none'"]);
    const sources = new Set(Object.values(policy).flat());
    expect([...sources].sort()).toEqual(["'none'", "'script'", "'self'"]);
  });

  it('forbids frames, other bases and forms that lead elsewhere, which the default leaves open', () => {
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['form-action']).toEqual(["'self'"]);
  });
});

describe('headers', () => {
  it('keep for good only what has a hash in its name', () => {
    const kept = (path: string) => headersOf(path)['Cache-Control'];
    for (const path of [
      '/_next/static/chunks/1vjkua5l3iny7.css',
      '/assets/search-ABCDEFGH.js',
      '/ar/suche/pages-5ed06d78/index.json',
    ]) {
      expect(kept(path), path).toMatch(/immutable$/);
    }
    for (const path of ['/de/', '/ar/suche/', '/ar/suche/deutsch/', '/de/presse/atom.xml']) {
      expect(kept(path), path).toMatch(/^public, max-age=60\b/);
    }
    expect(kept('/')).toBe('private, no-cache');
  });

  it('let others read feeds, calendars and open data, and nothing else', () => {
    for (const path of [
      ...['/de/presse/atom.xml', '/ar/presse/thema/x/feed.json', '/sitemap.xml', '/status.json'],
      ...['/de/entstehung/regionalkonferenzen/termine.ics', '/de/presse/2020/539/539.csl.json'],
      ...['/de/presse/2020/539/539.bib', '/de/presse/2020/539/539.txt', '/open-graph.png'],
    ]) {
      expect(headersOf(path), path).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    for (const path of ['/', '/de/', '/404.html', '/assets/search-A.js', '/de/matrix.docx']) {
      expect(headersOf(path), path).not.toHaveProperty('Access-Control-Allow-Origin');
      expect(headersOf(path)['Cross-Origin-Resource-Policy'], path).toBe('same-origin');
    }
  });

  it('name the type of every kind of file', () => {
    expect(contentTypeOf('/ar/')).toBe('text/html; charset=utf-8');
    expect(contentTypeOf('/de/presse/atom.xml')).toBe('application/atom+xml; charset=utf-8');
    expect(contentTypeOf('/de/presse/feed.json')).toBe('application/feed+json; charset=utf-8');
    expect(contentTypeOf('/sitemap.xml')).toBe('application/xml; charset=utf-8');
    expect(contentTypeOf('/de/termine.ics')).toBe('text/calendar; charset=utf-8');
    expect(contentTypeOf('/manifest.webmanifest')).toBe('application/manifest+json; charset=utf-8');
    expect(contentTypeOf('/539.csl.json')).toContain('vnd.citationstyles.csl+json');
    expect(contentTypeOf('/de/matrix.docx')).toContain('wordprocessingml');
    expect(contentTypeOf('/program.exe')).toBe('application/octet-stream');
  });
});

describe('the file for hosts', () => {
  const rules = headersFile()
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return { path, headers: lines.map((line) => line.trim().split(/: (.*)/s) as string[]) };
    });

  it('stays within the limits of Cloudflare', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of headersFile().split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of rules) expect(path.match(/\*/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('says the same as the other servers', () => {
    const pattern = (path: string) =>
      new RegExp(`^${path.replace(/[.]/g, '\\.').replace('*', '.*').replace(/:\w+/g, '[^/]+')}$`);
    for (const path of [
      '/de/handlungsfelder/',
      '/assets/search-ABCDEFGH.js',
      '/ar/suche/pages-5ed06d78/index.json',
      '/de/presse/atom.xml',
      '/de/presse/thema/x/feed.json',
      '/de/presse/2020/539/539.csl.json',
      '/manifest.webmanifest',
      '/icon-192.png',
      '/de/entstehung/regionalkonferenzen/termine.ics',
      '/status.json',
      '/open-graph.png',
      '/favicon.ico',
    ]) {
      const said = rules
        .filter((rule) => pattern(rule.path).test(path))
        .flatMap(({ headers }) => headers);
      const names = said.map(([name]) => name);
      expect(new Set(names).size, path).toBe(names.length);
      const expected = headersOf(path);
      for (const [name = '', value] of said) {
        if (name !== 'Strict-Transport-Security')
          expect(value, `${path} ${name}`).toBe(expected[name]);
      }
      for (const [name] of securityHeaders) expect(names, path).toContain(name);
      expect(names.includes('Access-Control-Allow-Origin'), path).toBe(
        /\.(?:json|xml|ics|png|ico)$/.test(path),
      );
      expect(names.includes('Cache-Control'), path).toBe(/assets|pages-/.test(path));
      expect(names.includes('Content-Type'), path).toBe(/atom|feed|csl|manifest|ics/.test(path));
    }
  });
});
