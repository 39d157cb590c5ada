import { locale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, type Locale, localeCodes, sourceLocale } from './locales.ts';
import { messagesOf, timeZone } from './messages.ts';

/** The language of the page that is being rendered: the first segment of its address. */
export async function currentLocale(): Promise<Locale> {
  const code = await locale();
  return code && isLocale(code) ? code : sourceLocale;
}

/** `generateStaticParams` of the root layout: every language of the registry. */
export function localeParams(): { locale: Locale }[] {
  return localeCodes.map((code) => ({ locale: code }));
}

export default getRequestConfig(async ({ locale: requested }) => {
  const code = requested && isLocale(requested) ? requested : await currentLocale();
  return { locale: code, messages: messagesOf(code), timeZone };
});

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof import('../content/messages/de.json');
  }
}
