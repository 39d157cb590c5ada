import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageTools } from '@/components/page-tools/page-tools';
import { SideBySideLink } from '@/components/side-by-side/side-by-side-link';
import { LanguageList } from '@/components/site/language-list';
import type { Document } from '@/lib/content';
import { addressOf } from '@/lib/urls';
import { FallbackNotice } from './fallback-notice';
import { OnThisPage } from './on-this-page';
import { TextOrigin } from './text-origin';

interface Props {
  document: Document;
  /** What stands above the words: title, record, picture. */
  head: ReactNode;
  children: ReactNode;
  /** What is shown beside the words on wide screens, above the languages. */
  aside?: ReactNode;
}

/** A document as a page: its words, and beside them where to go from here. */
export function DocumentLayout({ document, head, children, aside }: Props) {
  const t = useTranslations('DocumentLayout');
  return (
    <div className="reading wrap">
      <article className="prose">
        {document.isFallback && <FallbackNotice />}
        {head}
        <SideBySideLink document={document} />
        <PageTools />
        {children}
        <TextOrigin document={document} />
      </article>
      <aside>
        <OnThisPage document={document} />
        {aside}
        <nav aria-labelledby="andere-sprachen">
          <h2 id="andere-sprachen">{t('otherLanguages')}</h2>
          <LanguageList address={addressOf(document)} current={document.locale} />
        </nav>
      </aside>
    </div>
  );
}
