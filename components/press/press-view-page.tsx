import { getTranslations } from 'next-intl/server';
import { PressList } from '@/components/lists/press-list';
import { PageShell } from '@/components/site/page-shell';
import { getPage } from '@/lib/content';
import { currentLocale } from '@/lib/i18n';
import { pageSlugs } from '@/lib/navigation';
import { viewTitle } from '@/lib/press/view-title';
import { type PressView, releasesIn } from '@/lib/press/views';
import { crumbsTo } from '@/lib/site/crumbs';
import { pathIn, pressViewAddress } from '@/lib/urls';
import { ArchiveFiles } from './archive-files';
import { FeedLinks } from './feed-links';
import { Pages } from './pages';
import { PressFilters } from './press-filters';

/** The archive narrowed to a year, an issuer, a level or a topic. */
export async function PressViewPage({ view, page }: { view: PressView; page: number }) {
  const locale = await currentLocale();
  const t = await getTranslations('PressView');
  const { filter, count } = view;
  const address = pressViewAddress(filter, page);
  const { title, summary } = viewTitle(filter, locale, page);
  const crumb = { title, path: pathIn(locale, address) };
  return (
    <PageShell
      locale={locale}
      address={address}
      crumbs={[...crumbsTo(getPage(pageSlugs.press, locale)), crumb]}
    >
      <div className="list-page wrap">
        <header className="page-head">
          <h1>{title}</h1>
          <p className="lead">{summary}</p>
          <p className="press-count">{t('count', { count })}</p>
        </header>
        <PressFilters view={view} locale={locale} />
        <PressList isCitable releases={releasesIn(view, locale, page)} />
        <Pages view={view} page={page} locale={locale} />
        <FeedLinks filter={filter} locale={locale} />
        <ArchiveFiles filter={filter} />
      </div>
    </PageShell>
  );
}
