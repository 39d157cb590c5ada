import { getTranslations } from 'next-intl/server';
import { List } from '@/components/site/list';
import { getPage } from '@/lib/content';
import { type Locale, localeCodes, localeEntry } from '@/lib/locales';
import { pageSlugs } from '@/lib/navigation';
import { type DocumentId, pathTo } from '@/lib/urls';
import { EntryLanguages } from './entry-languages';

const home: DocumentId = { kind: 'page', slug: pageSlugs.home };

/** For addresses that do not exist, in the language of the address. */
export function NotFoundPageIn({ locale }: { locale: Locale }) {
  return (
    <main id="inhalt" className="not-found wrap">
      <Message locale={locale} isFirst />
      <EntryLanguages id={home} />
    </main>
  );
}

/** The same in every language, for addresses without one and for hosts that know one page only. */
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
  const { title, summary } = getPage(pageSlugs.notFound, locale);
  const Heading = isFirst ? 'h1' : 'h2';
  return (
    <section lang={locale} dir={localeEntry(locale).direction}>
      <Heading>{title}</Heading>
      <p>{summary}</p>
      <List>
        <li>
          <a href={pathTo(locale, home)}>{t('home')}</a>
        </li>
        <li>
          <a href={pathTo(locale, { kind: 'page', slug: pageSlugs.search })}>{t('allPages')}</a>
        </li>
      </List>
    </section>
  );
}
