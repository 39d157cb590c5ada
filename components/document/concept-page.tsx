import { useTranslations } from 'next-intl';
import { Prose } from '@/components/content/prose';
import { FieldIcon, ThemeIcon } from '@/components/icons/field-icon';
import { PageShell } from '@/components/site/page-shell';
import { type Field, getReferenced, type Theme } from '@/lib/content';
import { longDate, number } from '@/lib/dates';
import { crumbsTo } from '@/lib/site/crumbs';
import { addressOf, pathTo } from '@/lib/urls';
import { DocumentLayout } from './document-layout';
import { OfficialName } from './official-name';
import { ReadOn } from './read-on';
import { Summary, Title } from './words';

/** A field of action or a cross-cutting theme. */
export function ConceptPage({ document }: { document: Field | Theme }) {
  const { locale, facts } = document;
  return (
    <PageShell locale={locale} address={addressOf(document)} crumbs={crumbsTo(document)}>
      <DocumentLayout document={document} head={<ConceptHead document={document} />}>
        <Prose document={document} />
        <ReadOn references={facts.related} locale={locale} />
      </DocumentLayout>
    </PageShell>
  );
}

function ConceptHead({ document }: { document: Field | Theme }) {
  const t = useTranslations('ConceptPage');
  const { kind, facts, locale } = document;
  return (
    <>
      <header className={kind === 'field' ? `concept-head field-${facts.number}` : 'concept-head'}>
        {document.kind === 'field' ? <FieldIcon icon={document.facts.icon} /> : <ThemeIcon />}
        <div>
          <p className="kicker">{t(kind, { number: number(locale, facts.number) })}</p>
          <h1>
            <Title of={document} />
          </h1>
        </div>
      </header>
      <OfficialName name={facts.officialName} />
      <p className="lead">
        <Summary of={document} />
      </p>
      <Source document={document} />
    </>
  );
}

/** What the page is drawn from, with its date. */
function Source({ document }: { document: Field | Theme }) {
  const t = useTranslations('ConceptPage');
  const source = getReferenced(document.facts.source, document.locale, 'press');
  return (
    <p className="source">
      {t.rich('source', {
        number: source.facts.number ?? '',
        date: source.facts.date ? longDate(document.locale, source.facts.date) : '',
        release: (label) => <a href={pathTo(document.locale, source)}>{label}</a>,
      })}
    </p>
  );
}
