import type { ReactNode } from 'react';
import { Prose } from '@/components/content/prose';
import { PageShell } from '@/components/site/page-shell';
import type { Page } from '@/lib/content';
import { crumbsTo } from '@/lib/site/crumbs';
import { addressOf } from '@/lib/urls';
import { DocumentLayout } from './document-layout';
import { TitleAndLead } from './words';

interface Props {
  document: Page;
  /** What stands between the lead and the words. */
  above?: ReactNode;
  /** What stands below the words. */
  children?: ReactNode;
}

/** A page that is words first. */
export function TextPage({ document, above, children }: Props) {
  const { locale } = document;
  return (
    <PageShell locale={locale} address={addressOf(document)} crumbs={crumbsTo(document)}>
      <DocumentLayout document={document} head={<PageHead document={document} />}>
        {above}
        <Prose document={document} />
        {children}
      </DocumentLayout>
    </PageShell>
  );
}

/** Title and lead of a page. */
export function PageHead({ document }: { document: Page }) {
  return (
    <header className="page-head">
      <TitleAndLead of={document} />
    </header>
  );
}
