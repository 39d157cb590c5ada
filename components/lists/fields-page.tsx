import type { Page } from '@/lib/content';
import { FieldCards } from './field-cards';
import { ListPage } from './list-page';

export function FieldsPage({ document }: { document: Page }) {
  return (
    <ListPage document={document}>
      <FieldCards locale={document.locale} level={2} />
    </ListPage>
  );
}
