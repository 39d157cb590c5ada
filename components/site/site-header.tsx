import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locales';
import { pathIn, searchAddress } from '@/lib/urls';
import { LanguageMenu } from './language-menu';
import { MainNavigation } from './main-navigation';
import { SearchForm } from './search-form';

export function SiteHeader({ locale, address }: { locale: Locale; address: string }) {
  const t = useTranslations('Site');
  return (
    <header className="site-header">
      <div className="site-header-bar wrap">
        <a className="site-name" href={pathIn(locale, '/')}>
          {t('name')} <small>{t('tagline')}</small>
        </a>
        {address !== searchAddress && <SearchForm locale={locale} />}
        <LanguageMenu locale={locale} address={address} />
        <MainNavigation locale={locale} address={address} />
      </div>
    </header>
  );
}
