import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'next-intl';
import { derived } from './library/derived.ts';
import type { Locale } from './locales.ts';
import { contentFolder, messagesFolder } from './source/folder.ts';

/** The interface words of a language, from `content/messages/`. */
export const messagesOf = derived(
  (locale: Locale): Messages =>
    JSON.parse(
      readFileSync(join(contentFolder, messagesFolder, `${locale}.json`), 'utf8'),
    ) as Messages,
);

/** All times on the site are those of Sachsen-Anhalt. */
export const timeZone = 'Europe/Berlin';

/**
 * The words of a part of the interface, for what is written outside a page.
 *
 * @example translator('de', 'PressRelease')('release') // 'Pressemitteilung'
 */
export const translator = <Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  locale: Locale,
  namespace: Namespace,
) => createTranslator({ locale, messages: messagesOf(locale), namespace, timeZone });
