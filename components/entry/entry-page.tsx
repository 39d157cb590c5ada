import { getTranslations } from 'next-intl/server';
import { LanguageList } from '@/components/site/language-list';
import { getDocument } from '@/lib/content';
import { localeEntry, locales, sourceLocale } from '@/lib/locales';
import { homeSlug } from '@/lib/urls';

/** "/": choose your language. The same question in every language, and plain links. */
export async function EntryPage() {
  const site = await getTranslations({ locale: sourceLocale, namespace: 'Site' });
  return (
    <main id="inhalt" className="entry wrap">
      <h1>{site('name')}</h1>
      <p className="lead">{getDocument('page', homeSlug, sourceLocale).summary}</p>
      <ul className="entry-questions">
        {locales.map(({ code }) => (
          <Question key={code} code={code} />
        ))}
      </ul>
      <LanguageList address="/" />
    </main>
  );
}

async function Question({ code }: { code: (typeof locales)[number]['code'] }) {
  const t = await getTranslations({ locale: code, namespace: 'EntryPage' });
  return (
    <li lang={code} dir={localeEntry(code).direction}>
      {t('question')}
    </li>
  );
}
