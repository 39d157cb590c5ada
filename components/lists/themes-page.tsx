import type { Page } from '@/lib/content';
import { ListPage } from './list-page';
import { ThemeThreads } from './theme-threads';

export function ThemesPage({ document }: { document: Page }) {
  return (
    <ListPage document={document}>
      <ThemeThreads locale={document.locale} level={2} />
    </ListPage>
  );
}
