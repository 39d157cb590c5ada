import { useTranslations } from 'next-intl';
import { Prose } from '@/components/content/prose';
import { DocumentLayout } from '@/components/document/document-layout';
import { German } from '@/components/site/foreign';
import { JsonLd } from '@/components/site/json-ld';
import { PageShell } from '@/components/site/page-shell';
import type { Conference } from '@/lib/content';
import { crumbsTo } from '@/lib/crumbs';
import { dateWithWeekday } from '@/lib/dates';
import { conferenceEvent } from '@/lib/publish/json-ld';
import { addressOf } from '@/lib/urls';

export function ConferencePage({ document }: { document: Conference }) {
  const { locale } = document;
  return (
    <PageShell locale={locale} address={addressOf(document)} crumbs={crumbsTo(document)}>
      <DocumentLayout
        document={document}
        head={
          <header className="page-head">
            <h1>{document.title}</h1>
            <p className="lead">{document.summary}</p>
            <WhenAndWhere conference={document} />
          </header>
        }
      >
        <Prose body={document.body} staleSections={document.staleSections} />
        <JsonLd data={conferenceEvent(document)} />
      </DocumentLayout>
    </PageShell>
  );
}

function WhenAndWhere({ conference }: { conference: Conference }) {
  const t = useTranslations('Conference');
  const { date, venue, department, room, entrance, street, postalCode, locality } =
    conference.facts;
  return (
    <dl className="record">
      <div>
        <dt>{t('date')}</dt>
        <dd>
          <time dateTime={date}>{dateWithWeekday(conference.locale, date)}</time>
        </dd>
      </div>
      <div>
        <dt>{t('address')}</dt>
        <dd>
          <address>
            <German>
              {[venue, department, street, `${postalCode} ${locality}`].filter(Boolean).join(', ')}
            </German>
          </address>
        </dd>
      </div>
      {room && (
        <div>
          <dt>{t('room')}</dt>
          <dd>
            <German>{room}</German>
          </dd>
        </div>
      )}
      {entrance && (
        <div>
          <dt>{t('entrance')}</dt>
          <dd>
            <German>{entrance}</German>
          </dd>
        </div>
      )}
    </dl>
  );
}
