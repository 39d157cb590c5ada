import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '@/lib/build/release/verify';

const page = '<!DOCTYPE html><html lang="de"><title>Seite</title></html>';
const sitemapOf = (...paths: string[]) =>
  paths.map((path) => `<loc>https://www.example.org/${path}</loc>`).join('');

const whole: Record<string, string> = {
  'index.html': page,
  '404.html': page,
  'de/index.html': page,
  'sitemap.xml': sitemapOf('sitemaps/de.xml'),
  'sitemaps/de.xml': sitemapOf('', 'de/'),
};

function problemsWith(changes: Record<string, string | null>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  try {
    for (const [path, text] of Object.entries({ ...whole, ...changes })) {
      if (text === null) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return problemsOf(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('problemsOf', () => {
  it('finds none in a whole site', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each([
    [{ 'index.html': null }, 'index.html fehlt.'],
    [{ '404.html': null }, '404.html fehlt.'],
    [{ 'sitemap.xml': null }, 'sitemap.xml fehlt.'],
    [{ 'sitemap.xml': '<urlset></urlset>' }, 'sitemap.xml nennt keine Seite.'],
    [{ 'de/index.html': null }, 'de/index.html fehlt, aber die Sitemap nennt die Datei.'],
    [{ 'sitemaps/de.xml': null }, 'sitemaps/de.xml fehlt, aber die Sitemap nennt die Datei.'],
    [{ 'assets/search.js': '' }, 'assets/search.js ist leer.'],
    [
      { 'de/index.html': page.slice(0, -1) },
      'de/index.html bricht ab: Die Datei endet nicht mit </html>.',
    ],
    [{ 'de/index.html': 'x' }, 'de/index.html bricht ab: Die Datei endet nicht mit </html>.'],
  ])('refuses a site in which %j', (changes, problem) => {
    expect(problemsWith(changes)).toEqual([problem]);
  });
});
