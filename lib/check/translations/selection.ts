import { relative } from 'node:path';
import { isLocale, type Locale, sourceLocale } from '../../locales.ts';
import type { Translation } from '../../translations/translations.ts';

/** A name, in German, that stands for no translation. */
export class UnknownName extends Error {}

export interface Selection {
  found: Translation[];
  /** The languages that were named. */
  locales: Locale[];
}

/**
 * The translations that are named: by languages, by files or folders, or by both. However a path is
 * spelt: with `\`, as shells of Windows complete it, from here or from the root.
 *
 * @param isMinor whether a German file stands for all its translations
 * @throws UnknownName when a path has no translation
 */
export function select(
  translations: readonly Translation[],
  names: readonly string[],
  { isMinor = false } = {},
): Selection {
  const locales = names.filter(isLocale);
  const paths = names.filter((name) => !isLocale(name)).map((name) => name.replaceAll('\\', '/'));
  const ofLanguages = translations.filter(
    ({ locale }) => locales.length === 0 || locales.some((wanted) => wanted === locale),
  );
  if (paths.length === 0) return { found: ofLanguages, locales };
  const found = new Set<Translation>();
  for (const path of paths) {
    const own = ofLanguages.filter((translation) => isNamed(translation, path, isMinor));
    if (own.length === 0) throw new UnknownName(unknown(path));
    for (const translation of own) found.add(translation);
  }
  return { found: [...found], locales };
}

function isNamed({ file, germanFile }: Translation, path: string, isMinor: boolean): boolean {
  if (isMinor && relative(path, germanFile.path) === '') return true;
  return !relative(path, file.path).startsWith('..');
}

const unknown = (path: string): string =>
  path.endsWith(`/${sourceLocale}.mdx`)
    ? `${path} ist der deutsche Text. Nennen Sie eine Übersetzung, oder sagen Sie mit --minor, dass alle Übersetzungen weiter gelten.`
    : `${path} ist keine Übersetzung oder hat Fehler. Nennen Sie eine Datei wie content/presse/2020/539/ar.mdx oder einen Ordner, und prüfen Sie mit npm run check:content.`;
