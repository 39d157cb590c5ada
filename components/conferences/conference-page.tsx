import { useTranslations } from 'next-intl';
import { Prose } from '@/components/content/prose';
import { DocumentLayout } from '@/components/document/document-layout';
import { TitleAndLead } from '@/components/document/words';
import { German } from '@/components/site/foreign';
import { JsonLd } from '@/components/site/json-ld';
import { PageShell } from '@/components/site/page-shell';
import { venueLine } from '@/lib/conferences/marks';
import { type Conference, getPage } from '@/lib/content';
import { dateWithWeekday } from '@/lib/dates';
import { pageSlugs } from '@/lib/navigation';
import { crumbsTo } from '@/lib/site/crumbs';
import { conferenceEvent } from '@/lib/site/json-ld';
import { addressOf, pathTo } from '@/lib/urls';
import { CalendarLinks } from './calendar-links';
import { ConferenceMarks } from './conference-marks';
import { MapLink } from './map-link';

export function ConferencePage({ document }: { document: Conference }) {
  const { locale } = document;
  return (
    <PageShell locale={locale} address={addressOf(document)} crumbs={crumbsTo(document)}>
      <DocumentLayout
        document={document}
        head={
          <header className="page-head">
            <TitleAndLead of={document} />
            <WhenAndWhere conference={document} />
          </header>
        }
      >
        <CalendarLinks locale={locale} conference={document} />
        <Prose document={document} />
        <JsonLd data={conferenceEvent(document)} />
      </DocumentLayout>
    </PageShell>
  );
}

function WhenAndWhere({ conference }: { conference: Conference }) {
  const t = useTranslations('Conference');
  const { locale } = conference;
  const { date, formerDate, room, entrance } = conference.facts;
  const process = getPage(pageSlugs.process, locale);
  return (
    <dl className="record">
      <div>
        <dt>{t('date')}</dt>
        <dd>
          <time dateTime={date}>{dateWithWeekday(locale, date)}</time>{' '}
          <ConferenceMarks facts={conference.facts} />
        </dd>
      </div>
      {formerDate && (
        <div>
          <dt>{t('formerDate')}</dt>
          <dd>
            <time dateTime={formerDate}>
              <s>{dateWithWeekday(locale, formerDate)}</s>
            </time>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('address')}</dt>
        <dd>
          <address>
            <German>{venueLine(conference.facts)}</German>
          </address>
          <MapLink conference={conference} />
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
      <div>
        <dt>{t('invited')}</dt>
        <dd>
          <a href={pathTo(locale, { kind: 'page', slug: pageSlugs.participants })}>
            {t('invitedPeople')}
          </a>
        </dd>
      </div>
      <div>
        <dt>{t('topics')}</dt>
        <dd>{t('allFields', { count: process.facts.fieldsDiscussed })}</dd>
      </div>
    </dl>
  );
}
