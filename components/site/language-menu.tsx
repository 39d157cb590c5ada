import { useTranslations } from 'next-intl';
import { LanguageIcon } from '@/components/icons/interface-icons';
import { scriptPath } from '@/lib/files/hashed-names';
import { type Locale, localeEntry } from '@/lib/locales';
import { LanguageList } from './language-list';

/**
 * The choice of languages, on the same page. A popover opens without a script; a browser that does
 * not know popovers shows the list at once. Where scripts run, the place on the page is kept as well.
 */
export function LanguageMenu({ locale, address }: { locale: Locale; address: string }) {
  const t = useTranslations('LanguageMenu');
  return (
    <div className="language-menu">
      <button type="button" className="button menu-button" popoverTarget="sprachen">
        <LanguageIcon />
        <span>{localeEntry(locale).name}</span>
        <span className="sr-only">{t('open')}</span>
      </button>
      <nav id="sprachen" className="menu-sheet" popover="auto" aria-label={t('label')}>
        <LanguageList address={address} current={locale} />
      </nav>
      <script type="module" src={scriptPath('language-links')} />
    </div>
  );
}
