import { useTranslations } from 'next-intl';
import { SearchIcon } from '@/components/icons/interface-icons';
import type { Locale } from '@/lib/locales';
import { longestQuery } from '@/lib/search/query';
import { pathIn, searchAddress } from '@/lib/urls';

interface Props {
  locale: Locale;
  /** For fields elsewhere on the page that belong to the form. */
  id?: string;
}

/** A plain form: works without a script, and leads to the search page with the words in `?q=`. */
export function SearchForm({ locale, id }: Props) {
  const t = useTranslations('SearchForm');
  return (
    <search className="search-form">
      <form action={pathIn(locale, searchAddress)} id={id}>
        <input
          type="search"
          name="q"
          dir="auto"
          maxLength={longestQuery}
          aria-label={t('label')}
          placeholder={t('placeholder')}
        />
        <button type="submit" className="button button-primary" aria-label={t('submit')}>
          <SearchIcon />
        </button>
      </form>
    </search>
  );
}
