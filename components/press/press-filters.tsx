import { getTranslations } from 'next-intl/server';
import { List } from '@/components/site/list';
import { number } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { numberYears } from '@/lib/press/numbers';
import { filterName } from '@/lib/press/view-title';
import { choicesFor, type Facet, type PressView } from '@/lib/press/views';
import { numbersPath, pathIn, pressViewAddress } from '@/lib/urls';

const facets = ['year', 'issuer', 'level', 'topic'] as const satisfies Facet[];

interface Props {
  view: PressView;
  locale: Locale;
}

/** Ways to narrow the archive: links with counts, and none leads to an empty page. */
export async function PressFilters({ view, locale }: Props) {
  const t = await getTranslations('PressFilters');
  const { year } = view.filter;
  return (
    <nav className="press-filters" aria-label={t('label')}>
      {facets.map((facet) => (
        <FacetLinks key={facet} facet={facet} view={view} locale={locale} />
      ))}
      <p>
        <a href={numbersPath(numberYears().find((other) => other === year))}>{t('numbers')}</a>
      </p>
    </nav>
  );
}

async function FacetLinks({ facet, view, locale }: Props & { facet: Facet }) {
  const t = await getTranslations('PressFilters');
  const { [facet]: current, ...others } = view.filter;
  const choices = choicesFor(view, facet).map(({ filter, count }) => ({
    name: filterName(filter, facet, locale),
    path: pathIn(locale, pressViewAddress(filter)),
    count: number(locale, count),
    isCurrent: filter[facet] === current,
  }));
  if (choices.length === 0) return null;
  return (
    <details open={facet === 'year' || current !== undefined}>
      <summary>{t(facet)}</summary>
      <List>
        {current !== undefined && (
          <li>
            <a href={pathIn(locale, pressViewAddress(others))}>{t('all')}</a>
          </li>
        )}
        {choices.map(({ name, path, count, isCurrent }) => (
          <li key={path}>
            <a href={path} aria-current={isCurrent ? 'page' : undefined}>
              {name}
            </a>{' '}
            <span>{count}</span>
          </li>
        ))}
      </List>
    </details>
  );
}
