import { isLocale, type Locale } from '../../../lib/locales.ts';

/** The language of an address; `/`, the 404 page and short addresses have none. */
export function localeOfPath(path: string): Locale | undefined {
  const code = path.split('/')[1] ?? '';
  return isLocale(code) ? code : undefined;
}
