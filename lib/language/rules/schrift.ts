import { languageOf, localeEntry } from '../../locales.ts';
import type { Finding, Rule } from '../rule.ts';
import type { LanguageText } from '../text.ts';

interface WrongLetters {
  pattern: RegExp;
  remedy: string;
}

const everywhere: WrongLetters[] = [
  {
    pattern: /[\uFB50-\uFDFF\uFE70-\uFEFC]/g,
    remedy: 'Das ist eine Darstellungsform aus einem PDF. Schreiben Sie den Buchstaben neu.',
  },
];

/** Letters of a neighbouring language that look right and are wrong. */
const wrongLetters: Record<string, WrongLetters[]> = {
  uk: [{ pattern: /[ыэёъЫЭЁЪ]/g, remedy: 'Das ist ein russischer Buchstabe.' }],
  ru: [{ pattern: /[іїєґІЇЄҐ]/g, remedy: 'Das ist ein ukrainischer Buchstabe.' }],
  fa: [
    { pattern: /[يك]/g, remedy: 'Das ist ein arabischer Buchstabe. Schreiben Sie ی oder ک.' },
    { pattern: /[٠-٩]/g, remedy: 'Das ist eine arabische Ziffer. Schreiben Sie ۰ bis ۹.' },
    { pattern: /[0-9]/g, remedy: 'Das ist eine lateinische Ziffer. Schreiben Sie ۰ bis ۹.' },
  ],
  ar: [
    { pattern: /[یکگپچژ]/g, remedy: 'Das ist ein persischer Buchstabe.' },
    { pattern: /[٠-٩۰-۹]/g, remedy: 'Arabische Texte haben hier die Ziffern 0 bis 9.' },
  ],
  ro: [{ pattern: /[şţŞŢ]/g, remedy: 'Schreiben Sie ș und ț mit Komma, nicht mit Cedille.' }],
};

/** Scripts that are written together: Unicode names them one by one. */
const mixedScripts: Record<string, readonly string[]> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

const foreignLetters = new Map<string, RegExp>();

/** Words in other letters than those of a script; letters of all scripts belong to each. */
function foreignTo(script: string): RegExp {
  const own = (mixedScripts[script] ?? [script])
    .map((name) => String.raw`\p{scx=${name}}`)
    .join('');
  const letter = String.raw`[\p{L}--[${own}\p{sc=Common}\p{sc=Inherited}]]`;
  const known = foreignLetters.get(script) ?? new RegExp(`${letter}[${letter}\\p{M}\\-]*`, 'gv');
  foreignLetters.set(script, known);
  return known;
}

/** Letters are those of the language; words in another script stand in `<Fremd>`. */
export const rule: Rule = {
  id: 'schrift',
  *check(text) {
    yield* lettersThatAreWrong(text);
    yield* otherScripts(text);
  },
};

function* lettersThatAreWrong({ locale, blocks }: LanguageText): Generator<Finding> {
  const checks = [...everywhere, ...(wrongLetters[languageOf(locale)] ?? [])];
  for (const block of blocks) {
    for (const { pattern, remedy } of checks) {
      for (const { 0: found, index } of block.prose.matchAll(pattern)) {
        yield { severity: 'error', block, at: index, reason: `„${found}“: ${remedy}` };
      }
    }
  }
}

/** Headings, titles and summaries hold no components, so names may stand in them as they are. */
function* otherScripts({ locale, blocks }: LanguageText): Generator<Finding> {
  const pattern = foreignTo(localeEntry(locale).script);
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    for (const { 0: found, index } of block.prose.matchAll(pattern)) {
      const reason = `„${found}“ hat eine andere Schrift. Schreiben Sie <Fremd lang="…">${found}</Fremd>.`;
      yield { severity: 'error', block, at: index, reason };
    }
  }
}
