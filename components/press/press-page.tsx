import { ListPage } from '@/components/lists/list-page';
import { PressList } from '@/components/lists/press-list';
import { getPressReleases, type Page } from '@/lib/content';
import { PressYears } from './press-years';

export function PressPage({ document }: { document: Page }) {
  return (
    <ListPage document={document}>
      <PressYears locale={document.locale} />
      <PressList releases={getPressReleases(document.locale)} />
    </ListPage>
  );
}
