import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Summary, Title, TitleLink } from '@/components/document/words';
import { ListPage } from '@/components/lists/list-page';
import { List } from '@/components/site/list';
import type { Page } from '@/lib/content';
import { year as formatYear } from '@/lib/dates';
import { scriptPath } from '@/lib/files/hashed-names';
import type { Locale } from '@/lib/locales';
import { pageSlugs } from '@/lib/navigation';
import { pressYears } from '@/lib/press/archive';
import { pageIndex } from '@/lib/site/page-index';
import { pathIn, pathTo, pressViewAddress } from '@/lib/urls';
import { SiteSearch } from './site-search';

/** The search, and below it every page of the site from A to Z; the archive stands there by year. */
export async function SearchPage({ document }: { document: Page }) {
  const t = await getTranslations('SearchPage');
  const { locale } = document;
  const pages = pageIndex(locale).filter(({ kind }) => kind !== 'press');
  return (
    <ListPage
      document={document}
      head={
        <>
          <header className="page-head">
            <h1>
              <Title of={document} />
            </h1>
          </header>
          <noscript>
            <WithoutScript locale={locale} />
          </noscript>
          <SiteSearch locale={locale} />
        </>
      }
    >
      <h2 id="alle-seiten">{t('allPages')}</h2>
      <List className="page-index">
        {pages.map((page) => (
          <li key={`${page.kind}/${page.slug}`}>
            <TitleLink of={page} />
            <span>
              <Summary of={page} />
            </span>
          </li>
        ))}
        <YearLinks locale={locale} />
      </List>
      <script type="module" src={scriptPath('search')} />
    </ListPage>
  );
}

/** Where readers look up a word when their browser runs no scripts. */
function WithoutScript({ locale }: { locale: Locale }) {
  const t = useTranslations();
  return (
    <>
      <p>{t('SearchPage.withoutScript')}</p>
      <List className="without-script">
        <li>
          <a href="#alle-seiten">{t('SearchPage.allPages')}</a>
        </li>
        <li>
          <a href={pathTo(locale, { kind: 'page', slug: pageSlugs.glossary })}>
            {t('MainNavigation.woerterbuch')}
          </a>
        </li>
        <YearLinks locale={locale} />
      </List>
    </>
  );
}

function YearLinks({ locale }: { locale: Locale }) {
  const t = useTranslations('PressView');
  return pressYears().map((year) => (
    <li key={year}>
      <a href={pathIn(locale, pressViewAddress({ year }))}>
        {t('yearTitle', { year: formatYear(locale, year) })}
      </a>
    </li>
  ));
}
