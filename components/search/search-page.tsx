import { useTranslations } from 'next-intl';
import { ListPage } from '@/components/lists/list-page';
import type { Page } from '@/lib/content';
import { pageIndex } from '@/lib/publish/page-index';
import { pathTo } from '@/lib/urls';

/** The search page without a script: every page of the site from A to Z. */
export function SearchPage({ document }: { document: Page }) {
  const t = useTranslations('SearchPage');
  return (
    <ListPage document={document}>
      <h2 id="alle-seiten">{t('allPages')}</h2>
      <ul className="page-index">
        {pageIndex(document.locale).map((page) => (
          <li key={`${page.kind}/${page.slug}`}>
            <a href={pathTo(document.locale, page)}>{page.title}</a>
            <span>{page.summary}</span>
          </li>
        ))}
      </ul>
    </ListPage>
  );
}
