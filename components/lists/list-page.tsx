import type { ReactNode } from 'react';
import { Prose } from '@/components/content/prose';
import { TextOrigin } from '@/components/document/text-origin';
import { PageHead } from '@/components/document/text-page';
import { SideBySideLink } from '@/components/side-by-side/side-by-side-link';
import { PageShell } from '@/components/site/page-shell';
import type { Page } from '@/lib/content';
import { crumbsTo } from '@/lib/site/crumbs';
import { addressOf } from '@/lib/urls';

interface Props {
  document: Page;
  /** The list. */
  children: ReactNode;
  /** Where the page's words stand; an introduction comes first. */
  words?: 'above' | 'below';
  /** What the page begins with, instead of its title and lead. */
  head?: ReactNode;
}

/** A page whose list is the point, over the full width. */
export function ListPage({ document, children, words = 'above', head }: Props) {
  const { locale } = document;
  const prose = (
    <div className="prose">
      <Prose document={document} />
    </div>
  );
  return (
    <PageShell locale={locale} address={addressOf(document)} crumbs={crumbsTo(document)}>
      <div className="list-page wrap">
        {head ?? <PageHead document={document} />}
        <SideBySideLink document={document} />
        {words === 'above' && prose}
        {children}
        {words === 'below' && prose}
        <TextOrigin document={document} />
      </div>
    </PageShell>
  );
}
