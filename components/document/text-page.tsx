import type { ReactNode } from 'react';
import { Prose } from '@/components/content/prose';
import { PageShell } from '@/components/site/page-shell';
import type { Page } from '@/lib/content';
import { crumbsTo } from '@/lib/crumbs';
import { addressOf } from '@/lib/urls';
import { DocumentLayout } from './document-layout';

/** A page that is words first; `children` stand below them. */
export function TextPage({ document, children }: { document: Page; children?: ReactNode }) {
  const { locale } = document;
  return (
    <PageShell locale={locale} address={addressOf(document)} crumbs={crumbsTo(document)}>
      <DocumentLayout document={document} head={<PageHead document={document} />}>
        <Prose body={document.body} staleSections={document.staleSections} />
        {children}
      </DocumentLayout>
    </PageShell>
  );
}

/** Title and lead of a page. */
export function PageHead({ document }: { document: Page }) {
  return (
    <header className="page-head">
      <h1>{document.title}</h1>
      <p className="lead">{document.summary}</p>
    </header>
  );
}
