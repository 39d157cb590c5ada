import { useTranslations } from 'next-intl';
import { Contact } from '@/components/content/contact';
import { Prose } from '@/components/content/prose';
import { DocumentLayout } from '@/components/document/document-layout';
import { ReadOn } from '@/components/document/read-on';
import { German } from '@/components/site/foreign';
import { JsonLd } from '@/components/site/json-ld';
import { PageShell } from '@/components/site/page-shell';
import { getReferenced, issuerOf, type PressRelease } from '@/lib/content';
import { crumbsTo } from '@/lib/crumbs';
import { longDate } from '@/lib/dates';
import { newsArticle } from '@/lib/publish/json-ld';
import { addressOf, pathTo } from '@/lib/urls';

/** A release: the record, our summary in simple words, and how to reach the issuer. */
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
            <h1>{document.title}</h1>
            <p className="lead">{document.summary}</p>
            <Record release={document} />
          </header>
        }
      >
        <Prose body={document.body} staleSections={document.staleSections} />
        <p className="notice">{t('authoritative')}</p>
        <ReadOn references={facts.topics} locale={locale} />
        {issuer?.facts.contact && (
          <section>
            <h2 id="kontakt">{t('contact')}</h2>
            <Contact issuer={issuer} />
          </section>
        )}
        <JsonLd data={newsArticle(document)} />
      </DocumentLayout>
    </PageShell>
  );
}

/** The bibliographic record; what is not known is left out. */
function Record({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const { locale, facts } = release;
  const issuer = issuerOf(release);
  const source = facts.basedOn && (getReferenced(facts.basedOn, locale) as PressRelease);
  const rows: [string, React.ReactNode][] = [
    [t('officialTitle'), <German key="title">{facts.officialTitle}</German>],
    [t('number'), facts.number && <German key="number">{facts.number}</German>],
    [
      t('date'),
      facts.date && (
        <time key="date" dateTime={facts.date}>
          {longDate(locale, facts.date)}
        </time>
      ),
    ],
    [t('place'), facts.place && <German key="place">{facts.place}</German>],
    [
      t('issuer'),
      facts.issuer && issuer && (
        <span key="issuer">
          {issuer.title}
          {issuer.title !== issuer.facts.officialName && (
            <>
              <br />
              <German>{issuer.facts.officialName}</German>
            </>
          )}
        </span>
      ),
    ],
    [t('level'), issuer && t(`levels.${issuer.facts.level}`)],
    [
      t('basedOn'),
      source && (
        <a key="source" href={pathTo(locale, source)}>
          {t('releaseNumber', { number: source.facts.number ?? source.title })}
        </a>
      ),
    ],
  ];
  return (
    <dl className="record">
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
