import { useTranslations } from 'next-intl';
import { Prose } from '@/components/content/prose';
import { Summary, Title } from '@/components/document/words';
import { ListPage } from '@/components/lists/list-page';
import { German } from '@/components/site/foreign';
import { JsonLd } from '@/components/site/json-ld';
import { List } from '@/components/site/list';
import { getTerms, type Page, type Term } from '@/lib/content';
import { sourceLocale } from '@/lib/locales';
import { definedTerms } from '@/lib/site/json-ld';

/** All terms of one language on one page, each with an anchor of its own. */
export function GlossaryPage({ document }: { document: Page }) {
  const terms = getTerms(document.locale);
  return (
    <ListPage document={document}>
      <TermIndex terms={terms} />
      <div>
        {terms.map((term) => (
          <TermEntry key={term.slug} term={term} />
        ))}
      </div>
      <JsonLd data={definedTerms(document.title, terms)} />
    </ListPage>
  );
}

/** All words at once, for people who know the one they look for. */
function TermIndex({ terms }: { terms: readonly Term[] }) {
  const t = useTranslations('GlossaryPage');
  return (
    <details className="term-index">
      <summary>{t('allTerms')}</summary>
      <List>
        {terms.map((term) => (
          <li key={term.slug}>
            <a href={`#${term.slug}`}>
              <Title of={term} />
            </a>
          </li>
        ))}
      </List>
    </details>
  );
}

function TermEntry({ term }: { term: Term }) {
  const { officialTerm, abbreviation } = term.facts;
  return (
    <section id={term.slug} className="term">
      <h2>
        <Title of={term} />
        {abbreviation && (
          <>
            {' '}
            (<German>{abbreviation}</German>)
          </>
        )}
      </h2>
      {term.locale !== sourceLocale && (
        <p className="term-german">
          <German>{officialTerm}</German>
        </p>
      )}
      <p>
        <Summary of={term} />
      </p>
      <Prose document={term} />
    </section>
  );
}
