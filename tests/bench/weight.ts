import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { siteFolder } from '../../lib/export/folders.ts';

const pages = [
  '/de/handlungsfelder/gesundheit-und-pflege/',
  '/ar/handlungsfelder/gesundheit-und-pflege/',
  '/de/',
  '/ar/',
  '/de/woerterbuch/',
];

const compressed = (path: string): number =>
  brotliCompressSync(readFileSync(join(siteFolder, path))).length;

/** Bytes that a first visit transfers, brotli-compressed: the page, its style and its icon. */
export function printWeights(): void {
  console.log('\nFirst visit, bytes after brotli (a field page may weigh 14,000 in all)');
  console.table(
    Object.fromEntries(
      pages.map((path) => {
        const file = join(path, 'index.html');
        const html = readFileSync(join(siteFolder, file), 'utf8');
        const links = [...html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)];
        const style = compressed(links.find(([, href]) => href?.endsWith('.css'))?.[1] ?? '');
        const icon = compressed('icon.svg');
        const page = compressed(file);
        return [path, { page, style, icon, total: page + style + icon }];
      }),
    ),
  );
}
