import { localeCodes, locales } from './locales.ts';

/** The environment of a build, of which `SITE_URL` and `SITE_LANGUAGES` are read. */
type Settings = Readonly<Record<string, string | undefined>>;

/** Where a site is that nobody has given an address. */
export const localAddress = 'http://localhost:3000';

/** What is wrong with the settings of a build, as sentences for the person who starts it. */
export function problemsOfSettings({ SITE_URL, SITE_LANGUAGES }: Settings): string[] {
  return [
    ...(SITE_URL === undefined || isSiteUrl(SITE_URL) ? [] : [siteUrlProblem(SITE_URL)]),
    ...(SITE_LANGUAGES ?? '')
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code !== '' && !locales.some((locale) => locale.code === code))
      .map(
        (code) =>
          `SITE_LANGUAGES nennt „${code}“. Diese Sprache gibt es hier nicht. Es gibt: ${locales.map((locale) => locale.code).join(', ')}.`,
      ),
  ];
}

const siteUrlProblem = (value: string): string =>
  `SITE_URL muss die Adresse der Website sein, ohne Ordner, zum Beispiel https://www.example.org, nicht „${value}“. Ohne SITE_URL gelten die Adressen nur auf diesem Rechner.`;

/** Whether it is an address at whose beginning the site stands: links begin with a slash. */
function isSiteUrl(value: string): boolean {
  const url = URL.parse(value);
  if (!url || !/^https?:\/\//i.test(value)) return false;
  return url.href === `${url.origin}/`;
}

/** What a person should know of a build that has ended, most important last. */
export function remarksOnSettings({ SITE_URL, SITE_LANGUAGES }: Settings): string[] {
  const hasAll = localeCodes.length === locales.length;
  return [
    ...(hasAll
      ? []
      : [
          `Die Website hat nur diese Sprachen: ${localeCodes.join(', ')} (SITE_LANGUAGES=${SITE_LANGUAGES}).`,
        ]),
    ...(isLocal(SITE_URL ?? localAddress)
      ? [
          `Nicht zum Veröffentlichen: Die Adressen gelten nur auf diesem Rechner (${SITE_URL ?? localAddress}). Zum Veröffentlichen: SITE_URL=https://www.example.org npm run build`,
        ]
      : []),
  ];
}

/** Whether an address leads to the machine itself. */
const isLocal = (address: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(
    URL.parse(address)?.hostname ?? '',
  );
