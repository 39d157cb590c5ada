import { getTranslations } from 'next-intl/server';
import { SearchForm } from '@/components/site/search-form';
import { number } from '@/lib/dates';
import { scriptPath, searchIndexPaths } from '@/lib/files/hashed-names';
import type { Locale } from '@/lib/locales';
import { searchModule } from '@/lib/scripts/search-modules';
import { SearchFilters } from './search-filters';
import type { SearchWords } from './search-words';

const form = 'suchformular';

/** The form of the search page, with room for results. `search.element.ts` brings it to life. */
export async function SiteSearch({ locale }: { locale: Locale }) {
  const paths = searchIndexPaths(locale);
  const words = await searchWords(locale);
  return (
    <site-search
      data-module={scriptPath(searchModule(locale))}
      data-pages={paths.pages}
      data-releases={paths.releases}
      data-words={JSON.stringify(words)}
    >
      <SearchForm locale={locale} id={form} />
      <SearchFilters locale={locale} form={form} />
      <p className="not-loaded">{words.failed}</p>
      <p role="status" />
      <div className="search-results" />
    </site-search>
  );
}

async function searchWords(locale: Locale): Promise<SearchWords> {
  const t = await getTranslations('SearchResults');
  return {
    groups: {
      pages: t('groups.pages'),
      releases: t('groups.releases'),
      terms: t('groups.terms'),
    },
    byGerman: t('byGerman'),
    didYouMean: t('didYouMean'),
    failed: t('failed'),
    keyword: t('keyword'),
    more: t('more'),
    nothing: t('nothing', { query: '{query}' }),
    nothingHint: t('nothingHint'),
    results: resultForms(locale, (count) => t('results', { count })),
    retry: t('retry'),
  };
}

/** Every form that a number of results takes in the language, for the browser to choose from. */
function resultForms(locale: Locale, words: (count: number) => string): SearchWords['results'] {
  const rules = new Intl.PluralRules(locale);
  const { pluralCategories } = rules.resolvedOptions();
  const examples = pluralCategories.map((category) => [
    category,
    Array.from({ length: 1001 }, (_, index) => 1000 - index).find(
      (count) => rules.select(count) === category,
    ),
  ]);
  return Object.fromEntries(
    examples.flatMap(([category, count]) =>
      typeof count === 'number'
        ? [[category, words(count).replace(number(locale, count), '{count}')]]
        : [],
    ),
  );
}
