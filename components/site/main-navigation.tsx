import { useTranslations } from 'next-intl';
import { MenuIcon } from '@/components/icons/interface-icons';
import { List } from '@/components/site/list';
import type { Locale } from '@/lib/locales';
import { mainNavigation, sectionOf } from '@/lib/navigation';
import { pathTo } from '@/lib/urls';

/** The main navigation: a line on wide screens, a popover behind a button on phones. */
export function MainNavigation({ locale, address }: { locale: Locale; address: string }) {
  const t = useTranslations('MainNavigation');
  const section = sectionOf(address);
  return (
    <div className="main-navigation">
      <button type="button" className="button menu-button" popoverTarget="menue">
        <MenuIcon />
        <span>{t('open')}</span>
      </button>
      <nav id="menue" className="menu-sheet" popover="auto" aria-label={t('label')}>
        <List>
          {mainNavigation.map((slug) => (
            <li key={slug}>
              <a
                href={pathTo(locale, { kind: 'page', slug })}
                aria-current={slug === section ? 'true' : undefined}
              >
                {t(slug)}
              </a>
            </li>
          ))}
        </List>
      </nav>
    </div>
  );
}
