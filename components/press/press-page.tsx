import { ListPage } from '@/components/lists/list-page';
import { PressList } from '@/components/lists/press-list';
import type { Page } from '@/lib/content';
import { releasesIn, viewAt } from '@/lib/press/views';
import { pressViewAddress } from '@/lib/urls';
import { ArchiveFiles } from './archive-files';
import { FeedLinks } from './feed-links';
import { PressFilters } from './press-filters';

/** The archive as a whole: ways to narrow it, and what is new. */
export function PressPage({ document }: { document: Page }) {
  const view = viewAt(pressViewAddress({}));
  if (!view) return <ListPage document={document}>{null}</ListPage>;
  return (
    <ListPage document={document} words="below">
      <PressFilters view={view} locale={document.locale} />
      <PressList isCitable releases={releasesIn(view, document.locale)} />
      <FeedLinks filter={view.filter} locale={document.locale} />
      <ArchiveFiles filter={view.filter} />
    </ListPage>
  );
}
