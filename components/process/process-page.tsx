import { useTranslations } from 'next-intl';
import { TextPage } from '@/components/document/text-page';
import { Summary, TitleLink } from '@/components/document/words';
import type { ProcessDocument } from '@/components/process/steps';
import { List } from '@/components/site/list';
import { getPages } from '@/lib/content';
import { Timeline } from './timeline';

/** How the concept came about, and the pages that tell more of it. */
export function ProcessPage({ document }: { document: ProcessDocument }) {
  const t = useTranslations('ProcessPage');
  const below = getPages(document.locale).filter(({ slug }) =>
    slug.startsWith(`${document.slug}/`),
  );
  return (
    <TextPage document={document} above={<Timeline document={document} />}>
      <section className="read-on">
        <h2 id="mehr-dazu">{t('more')}</h2>
        <List>
          {below.map((page) => (
            <li key={page.slug}>
              <TitleLink of={page} />
              <span>
                <Summary of={page} />
              </span>
            </li>
          ))}
        </List>
      </section>
    </TextPage>
  );
}
