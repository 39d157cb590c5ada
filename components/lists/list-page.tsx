import type { ReactNode } from 'react';
import { Prose } from '@/components/content/prose';
import { TextOrigin } from '@/components/document/text-origin';
import { PageHead } from '@/components/document/text-page';
import { SideBySideLink } from '@/components/side-by-side/side-by-side-link';
import { PageShell } from '@/components/site/page-shell';
import type { Page } from '@/lib/content';
import { crumbsTo } from '@/lib/crumbs';
import { addressOf } from '@/lib/urls';

/** A page whose list is the point: a short introduction, then the list over the full width. */
export function ListPage({ document, children }: { document: Page; children: ReactNode }) {
  const { locale } = document;
  return (
    <PageShell locale={locale} address={addressOf(document)} crumbs={crumbsTo(document)}>
      <div className="list-page wrap">
        <PageHead document={document} />
        <SideBySideLink document={document} />
        <div className="prose">
          <Prose body={document.body} staleSections={document.staleSections} />
        </div>
        {children}
        <TextOrigin document={document} />
      </div>
    </PageShell>
  );
}
