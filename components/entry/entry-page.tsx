import { getTranslations } from 'next-intl/server';
import { getDocument } from '@/lib/content';
import { type Locale, localeCodes, localeEntry, sourceLocale } from '@/lib/locales';
import { homeSlug, pathTo } from '@/lib/urls';

/** "/": choose your language. Each language asks in its own words; plain links. */
export async function EntryPage() {
  const t = await getTranslations({ locale: sourceLocale, namespace: 'Site' });
  return (
    <main id="inhalt" className="entry wrap">
      <h1>{t('name')}</h1>
      <p className="lead">{getDocument('page', homeSlug, sourceLocale).summary}</p>
      <ul className="entry-languages">
        {localeCodes.map((locale) => (
          <li key={locale}>
            <LanguageLink locale={locale} />
          </li>
        ))}
      </ul>
    </main>
  );
}

async function LanguageLink({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'EntryPage' });
  const { name, direction } = localeEntry(locale);
  return (
    <a
      href={pathTo(locale, { kind: 'page', slug: homeSlug })}
      hrefLang={locale}
      lang={locale}
      dir={direction}
    >
      <strong>{name}</strong> <span>{t('invitation')}</span>
    </a>
  );
}
