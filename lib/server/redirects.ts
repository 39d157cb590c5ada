import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { acceptedLocale } from '../hosting/accept-language.ts';
import { languageSpellings, printedNumber } from '../hosting/server-rules.ts';
import { sourceLocale } from '../locales.ts';
import { entryPath, languageChoicePath, localeOfPath, pathIn, shortPath } from '../urls.ts';
import type { Target } from './target.ts';

export interface Redirect {
  status: number;
  location: string;
}

const number = new RegExp(printedNumber);
const spellings = languageSpellings.map(
  ([pattern, code]) => [new RegExp(pattern, 'i'), code] as const,
);

/**
 * Where an address leads that is not a file: to the reader's language, a number, a folder, the
 * language of its first step, or German.
 */
export async function redirectFor(
  folder: string,
  { path, address }: Target,
  headers: IncomingHttpHeaders,
): Promise<Redirect | undefined> {
  if (path === entryPath) {
    const locale = address !== languageChoicePath && acceptedLocale(headers['accept-language']);
    // A build for a trial may have fewer languages.
    return locale && (await isFile(join(folder, locale, 'index.html')))
      ? { status: 302, location: pathIn(locale, '/') }
      : undefined;
  }
  const [, count, year] = path.match(number) ?? [];
  if (count) return { status: 301, location: shortPath(`${count}/${year}`) };
  if (await isFolder(join(folder, path))) {
    const location = `${encodeURI(path)}/${address.match(/\?.*/s)?.[0] ?? ''}`;
    return path.endsWith('/') ? undefined : { status: 301, location };
  }
  const location = spelledOtherwise(address) ?? (await inGerman(folder, path, address));
  return location === undefined ? undefined : { status: 302, location };
}

/** The same address with its language as the site writes it; nothing when it is written so, or has none. */
function spelledOtherwise(address: string): string | undefined {
  if (localeOfPath(address)) return undefined;
  for (const [pattern, code] of spellings) {
    const found = address.match(pattern);
    if (found) return pathIn(code, found.groups?.site_rest ?? '');
  }
  return undefined;
}

/** The German page of an address without a language, if there is one. */
const inGerman = async (
  folder: string,
  path: string,
  address: string,
): Promise<string | undefined> =>
  (await isFolder(join(folder, pathIn(sourceLocale, path))))
    ? pathIn(sourceLocale, address)
    : undefined;

const statsOf = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined);

const isFolder = async (path: string): Promise<boolean> =>
  (await statsOf(path))?.isDirectory() ?? false;

const isFile = async (path: string): Promise<boolean> => (await statsOf(path))?.isFile() ?? false;
