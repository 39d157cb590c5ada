/**
 * THE list of languages. A language is added here and in `content/`, nowhere else.
 */
interface RegisteredLocale {
  /** BCP 47 tag; also the first segment of every address and the name of every text file. */
  code: string;
  /** The language's name in the language itself, as shown in the menu. */
  name: string;
  /** The language's name in German, for people who help at an office. */
  germanName: string;
  /** The variety whose dates and numbers we write, when it is not that of the code. */
  regional?: string;
  /** Codes of languages whose readers read this one too. */
  alsoFor?: readonly string[];
  /** Written by the rules of Leichte Sprache: each page says whether readers have checked it. */
  isEasy?: boolean;
}

export const locales = [
  { code: 'de', name: 'Deutsch', germanName: 'Deutsch', regional: 'de-DE' },
  {
    code: 'de-simple',
    name: 'Deutsch, sehr leicht',
    germanName: 'Deutsch, sehr leicht',
    regional: 'de-DE',
    isEasy: true,
  },
  { code: 'en', name: 'English', germanName: 'Englisch', regional: 'en-GB' },
  { code: 'ar', name: 'العربية', germanName: 'Arabisch' },
  {
    code: 'fa',
    name: 'فارسی / دری',
    germanName: 'Persisch / Dari',
    // Windows calls Dari so.
    alsoFor: ['prs'],
  },
  { code: 'uk', name: 'Українська', germanName: 'Ukrainisch', regional: 'uk-UA' },
  { code: 'ru', name: 'Русский', germanName: 'Russisch' },
  { code: 'pl', name: 'Polski', germanName: 'Polnisch', regional: 'pl-PL' },
  { code: 'ro', name: 'Română', germanName: 'Rumänisch', regional: 'ro-RO' },
  { code: 'tr', name: 'Türkçe', germanName: 'Türkisch', regional: 'tr-TR' },
  { code: 'vi', name: 'Tiếng Việt', germanName: 'Vietnamesisch', regional: 'vi-VN' },
  { code: 'fr', name: 'Français', germanName: 'Französisch', regional: 'fr-FR' },
] as const satisfies RegisteredLocale[];

export type Locale = (typeof locales)[number]['code'];

/** The language every other one is translated from, and falls back to. */
export const sourceLocale = 'de' satisfies Locale;

/** `SITE_LANGUAGES=de,ar` builds German and some other languages, for trials and measurements. */
const wanted = (process.env.SITE_LANGUAGES ?? '')
  .split(',')
  .map((code) => code.trim())
  .filter(Boolean);

/** The languages of the site. */
export const localeCodes: readonly Locale[] = locales
  .map(({ code }) => code)
  .filter((code) => wanted.length === 0 || wanted.includes(code) || code === sourceLocale);

/** Whether a value names a language of the registry. */
export function isLocale(value: string): value is Locale {
  return locales.some(({ code }) => code === value);
}

/** The language of a locale: `de-simple` is German too. */
export const languageOf = (locale: string): string => locale.split('-')[0] as string;

/** What the registry says of a language, and what Unicode knows of it. */
export interface LocaleEntry extends RegisteredLocale {
  code: Locale;
  direction: 'ltr' | 'rtl';
  /** Its usual script, as ISO 15924 names it: `Latn`, `Cyrl`, `Ethi`. */
  script: string;
  /** The variety whose dates and numbers we write; Open Graph asks for it too. */
  regional: string;
}

/** The registry's entry for a language. */
export function localeEntry(code: Locale): LocaleEntry {
  const known = entries.get(code) ?? readEntry(code);
  entries.set(code, known);
  return known;
}

const entries = new Map<Locale, LocaleEntry>();

function readEntry(code: Locale): LocaleEntry {
  const entry: RegisteredLocale | undefined = locales.find((candidate) => candidate.code === code);
  if (!entry) throw new Error(`The language "${code}" is not in lib/locales.ts.`);
  const intl = new Intl.Locale(code);
  const { direction } = intl.getTextInfo();
  return { regional: code, ...entry, code, direction, script: scriptOf(code) };
}

/** The usual script of a language: `scriptOf('bg')` is `Cyrl`, `scriptOf('sr-Latn')` is `Latn`. */
export const scriptOf = (code: string): string => new Intl.Locale(code).maximize().script ?? 'Latn';

declare global {
  namespace Intl {
    interface Locale {
      /** ECMA-402 since 2025; the types of TypeScript do not have it yet. */
      getTextInfo(): { direction: 'ltr' | 'rtl' };
    }
  }
}

/**
 * A language as Open Graph wants it: with the territory where most people who speak it live, unless
 * the list of languages names another.
 *
 * @example withTerritory('fa') // 'fa_IR'
 */
export function withTerritory(locale: Locale): string {
  const { language, region } = new Intl.Locale(localeEntry(locale).regional).maximize();
  return region ? `${language}_${region}` : language;
}
