import { getTranslations } from 'next-intl/server';
import { getDocument } from '@/lib/content';
import { type Locale, localeCodes, localeEntry } from '@/lib/locales';
import { homeSlug, pathTo } from '@/lib/urls';

/** One page for every address that does not exist: it cannot know the reader's language. */
export function NotFoundPage() {
  return (
    <main id="inhalt" className="not-found wrap">
      {localeCodes.map((code, index) => (
        <Message key={code} locale={code} isFirst={index === 0} />
      ))}
    </main>
  );
}

async function Message({ locale, isFirst }: { locale: Locale; isFirst: boolean }) {
  const t = await getTranslations({ locale, namespace: 'NotFoundPage' });
  const { title, summary } = getDocument('page', 'nicht-gefunden', locale);
  const Heading = isFirst ? 'h1' : 'h2';
  return (
    <section lang={locale} dir={localeEntry(locale).direction}>
      <Heading>{title}</Heading>
      <p>{summary}</p>
      <ul>
        <li>
          <a href={pathTo(locale, { kind: 'page', slug: homeSlug })}>{t('home')}</a>
        </li>
        <li>
          <a href={pathTo(locale, { kind: 'page', slug: 'suche' })}>{t('allPages')}</a>
        </li>
      </ul>
    </section>
  );
}
