import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locales';
import { filterName } from '@/lib/press/view-title';
import { choicesFor } from '@/lib/press/views';
import { facets, searchParameters } from './search-request';

interface Props {
  locale: Locale;
  /** The id of the search form. */
  form: string;
}

/** What press releases can be narrowed to, beside the words in the field. */
export function SearchFilters({ locale, form }: Props) {
  const t = useTranslations();
  return (
    <details className="search-filters">
      <summary>{t('PressFilters.label')}</summary>
      <div>
        {facets.map((facet) => (
          <label key={facet}>
            {t(`PressFilters.${facet}`)}
            <select name={searchParameters[facet]} form={form}>
              <option value="">{t('PressFilters.all')}</option>
              {choicesFor({ filter: {}, count: 0 }, facet).map(({ filter }) => (
                <option key={filter[facet]} value={filter[facet]}>
                  {filterName(filter, facet, locale)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          {t('SearchFilters.order')}
          <select name={searchParameters.order} form={form}>
            <option value="">{t('SearchFilters.byFit')}</option>
            <option value="datum">{t('SearchFilters.byDate')}</option>
          </select>
        </label>
      </div>
    </details>
  );
}
