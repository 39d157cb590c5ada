import type { VFile } from 'vfile';
import { z } from 'zod';
import { type Locale, languageOf } from '../locales.ts';
import { checkYaml } from '../source/yaml.ts';

/** A word that has a better twin. */
export interface Twin {
  pattern: RegExp;
  /** What to write instead. */
  use: string;
  because: string;
}

/** The words of a language, from `content/sprachen/`: what must not stand there, and what its dictionary does not know. */
export interface TermBase {
  twins: readonly Twin[];
  /** Names and terms that are spelt right although no dictionary has them. */
  spelling: ReadonlySet<string>;
}

/** Locale → its term base. A language without a file has none. */
export type TermBases = ReadonlyMap<string, TermBase>;

const text = z.string().trim().min(1, { error: 'Hier fehlt ein Text. Ergänzen Sie ihn.' });

const schema = z.strictObject({
  twins: z.array(
    z.strictObject({
      not: text.refine((pattern) => wholeWords(pattern) !== undefined, {
        error:
          'Das ist kein lesbares Muster. Schreiben Sie die Wörter, getrennt mit |, zum Beispiel: Ausländer|Ausländern.',
      }),
      use: text,
      because: text,
    }),
  ),
  spelling: z.array(text),
});

/** A pattern over whole words in any alphabet; `\w` stands for its letters too. */
function wholeWords(pattern: string): RegExp | undefined {
  try {
    const words = pattern.replaceAll('\\w', '[\\p{L}\\p{M}\\d]');
    return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}-])`, 'giu');
  } catch {
    return undefined;
  }
}

/** Reads the term base of each language; a mistake is reported on its line. */
export function readTermBases(files: ReadonlyMap<string, VFile>): TermBases {
  const bases = new Map<string, TermBase>();
  for (const [locale, file] of files) {
    const found = checkYaml(file, String(file), schema);
    if (!found) continue;
    const twins = found.twins.flatMap(({ not, use, because }) => {
      const pattern = wholeWords(not);
      return pattern ? [{ pattern, use, because }] : [];
    });
    bases.set(locale, { twins, spelling: new Set(found.spelling) });
  }
  return bases;
}

/** The term base of a language; very easy German has that of German. */
export const termBaseOf = (bases: TermBases, locale: Locale): TermBase | undefined =>
  bases.get(locale) ?? bases.get(languageOf(locale));
