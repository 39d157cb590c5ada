import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Body } from '@/components/content/prose';
import { StateNotice } from '@/components/press/history';
import { PageShell } from '@/components/site/page-shell';
import { bodyOf, type Document, getDocument, type PressRelease } from '@/lib/content';
import { type Locale, localeEntry, sourceLocale } from '@/lib/locales';
import { withoutHeadingIds } from '@/lib/markdown/headings';
import { pairsOf } from '@/lib/markdown/sections';
import { crumbsTo } from '@/lib/site/crumbs';
import { addressOf, pathTo } from '@/lib/urls';

/** A document with the German text beside it, for two people at a desk and for paper. */
export function SideBySidePage({ document }: { document: Document }) {
  const t = useTranslations('SideBySide');
  const { locale, kind, slug } = document;
  const german = getDocument(kind, slug, sourceLocale);
  const title = t('title', { title: document.title });
  return (
    <PageShell locale={locale} address={addressOf(document)} crumbs={crumbsTo(document)}>
      <article className="side-by-side wrap">
        <h1>{title}</h1>
        {kind === 'press' && <StateNotice release={document as PressRelease} />}
        <p>{t('introduction')}</p>
        <p>
          <a href={pathTo(locale, document)}>{t('back')}</a>
        </p>
        <Row locale={locale} own={document.title} german={german.title} kind="heading" />
        <Row locale={locale} own={document.summary} german={german.summary} kind="block" />
        {pairsOf(withoutHeadingIds(bodyOf(document)), withoutHeadingIds(bodyOf(german))).map(
          ({ kind: pairKind, own, german: opposite }) => (
            <Row
              key={JSON.stringify(opposite)}
              locale={locale}
              kind={pairKind}
              own={<Body body={own} />}
              german={<Body body={opposite} />}
            />
          ),
        )}
      </article>
    </PageShell>
  );
}

interface RowProps {
  locale: Locale;
  kind: string;
  own: ReactNode;
  german: ReactNode;
}

function Row({ locale, kind, own, german }: RowProps) {
  return (
    <div className={`pair pair-${kind}`}>
      <div lang={locale} dir={localeEntry(locale).direction}>
        {own}
      </div>
      <div lang={sourceLocale} dir={localeEntry(sourceLocale).direction}>
        {german}
      </div>
    </div>
  );
}
