import { getTranslations } from 'next-intl/server';
import { List } from '@/components/site/list';
import { type Locale, localeCodes, localeEntry } from '@/lib/locales';
import { type DocumentId, pathTo } from '@/lib/urls';

/** A document in every language. Each language asks in its own words; plain links. */
export function EntryLanguages({ id }: { id: DocumentId }) {
  return (
    <List className="entry-languages">
      {localeCodes.map((locale) => (
        <li key={locale}>
          <LanguageLink id={id} locale={locale} />
        </li>
      ))}
    </List>
  );
}

async function LanguageLink({ id, locale }: { id: DocumentId; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'EntryPage' });
  const { name, direction } = localeEntry(locale);
  return (
    <a href={pathTo(locale, id)} hrefLang={locale} lang={locale} dir={direction}>
      <strong>{name}</strong> <span>{t('invitation')}</span>
    </a>
  );
}
