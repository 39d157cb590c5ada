import { useTranslations } from 'next-intl';
import { Contact } from '@/components/content/contact';
import { Prose } from '@/components/content/prose';
import { DocumentLayout } from '@/components/document/document-layout';
import { TitleAndLead } from '@/components/document/words';
import { JsonLd } from '@/components/site/json-ld';
import { PageShell } from '@/components/site/page-shell';
import type { PressRelease } from '@/lib/content';
import { issuerOf } from '@/lib/press/archive';
import { crumbsTo } from '@/lib/site/crumbs';
import { newsArticle } from '@/lib/site/json-ld';
import { addressOf } from '@/lib/urls';
import { Attachments } from './attachments';
import { Cite } from './cite';
import { Changes, StateNotice } from './history';
import { Neighbours } from './neighbours';
import { PressRecord } from './press-record';
import { PrintAddress } from './print-address';
import { Topics } from './topics';
import { Wording } from './wording';

/** A release: the record, our summary in simple words, and how to check, cite and follow it. */
export function PressReleasePage({ document }: { document: PressRelease }) {
  const t = useTranslations('PressRelease');
  const { locale, facts } = document;
  const issuer = issuerOf(document);
  return (
    <PageShell locale={locale} address={addressOf(document)} crumbs={crumbsTo(document)}>
      <DocumentLayout
        document={document}
        head={
          <header className="page-head">
            <p className="kicker">{t(facts.kind)}</p>
            <TitleAndLead of={document} />
            <StateNotice release={document} />
            <PressRecord release={document} />
          </header>
        }
      >
        <Prose document={document} />
        <p className="notice">{t('authoritative')}</p>
        <Wording release={document} />
        <Attachments release={document} />
        <Topics release={document} />
        <Cite release={document} />
        <Changes release={document} />
        {issuer?.facts.contact && (
          <section>
            <h2 id="kontakt">{t('contact')}</h2>
            <Contact issuer={issuer} />
          </section>
        )}
        <Neighbours release={document} />
        <PrintAddress release={document} />
        <JsonLd data={newsArticle(document)} />
      </DocumentLayout>
    </PageShell>
  );
}
