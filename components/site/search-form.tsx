import { useTranslations } from 'next-intl';
import { SearchIcon } from '@/components/icons/interface-icons';
import type { Locale } from '@/lib/locales';
import { pathIn, searchAddress } from '@/lib/urls';

/** A plain form: works without a script, and leads to the search page with the words in `?q=`. */
export function SearchForm({ locale }: { locale: Locale }) {
  const t = useTranslations('SearchForm');
  return (
    <search className="search-form">
      <form action={pathIn(locale, searchAddress)}>
        <input type="search" name="q" aria-label={t('label')} placeholder={t('placeholder')} />
        <button type="submit" className="button button-primary" aria-label={t('submit')}>
          <SearchIcon />
        </button>
      </form>
    </search>
  );
}
