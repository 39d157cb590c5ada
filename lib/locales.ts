/**
 * THE list of languages. A language is added here and in `content/`, nowhere else.
 */
interface LocaleEntry {
  /** BCP 47 tag; also the first segment of every address and the name of every text file. */
  code: string;
  /** The language's name in the language itself, as shown in the menu. */
  name: string;
  /** The language's name in German, for people who help at an office. */
  germanName: string;
  direction: 'ltr' | 'rtl';
  /** The variety whose dates and numbers we write. */
  regional: string;
  /** Codes of languages whose readers read this one too. */
  alsoFor?: readonly string[];
  /** Written by the rules of Leichte Sprache: each page says whether readers have checked it. */
  isEasy?: boolean;
}

export const locales = [
  { code: 'de', name: 'Deutsch', germanName: 'Deutsch', direction: 'ltr', regional: 'de-DE' },
  {
    code: 'de-simple',
    name: 'Deutsch, sehr leicht',
    germanName: 'Deutsch, sehr leicht',
    direction: 'ltr',
    regional: 'de-DE',
    isEasy: true,
  },
  { code: 'en', name: 'English', germanName: 'Englisch', direction: 'ltr', regional: 'en-GB' },
  { code: 'ar', name: 'العربية', germanName: 'Arabisch', direction: 'rtl', regional: 'ar' },
  {
    code: 'fa',
    name: 'فارسی / دری',
    germanName: 'Persisch / Dari',
    direction: 'rtl',
    regional: 'fa',
    // Windows calls Dari so.
    alsoFor: ['prs'],
  },
  { code: 'uk', name: 'Українська', germanName: 'Ukrainisch', direction: 'ltr', regional: 'uk-UA' },
  { code: 'ru', name: 'Русский', germanName: 'Russisch', direction: 'ltr', regional: 'ru' },
  { code: 'pl', name: 'Polski', germanName: 'Polnisch', direction: 'ltr', regional: 'pl-PL' },
  { code: 'ro', name: 'Română', germanName: 'Rumänisch', direction: 'ltr', regional: 'ro-RO' },
  { code: 'tr', name: 'Türkçe', germanName: 'Türkisch', direction: 'ltr', regional: 'tr-TR' },
  {
    code: 'vi',
    name: 'Tiếng Việt',
    germanName: 'Vietnamesisch',
    direction: 'ltr',
    regional: 'vi-VN',
  },
  { code: 'fr', name: 'Français', germanName: 'Französisch', direction: 'ltr', regional: 'fr-FR' },
] as const satisfies LocaleEntry[];

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

/** The registry's entry for a language. */
export function localeEntry(code: Locale): LocaleEntry & { code: Locale } {
  const entry = locales.find((candidate) => candidate.code === code);
  if (!entry) throw new Error(`The language "${code}" is not in lib/locales.ts.`);
  return entry;
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
