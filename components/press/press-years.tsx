import { useTranslations } from 'next-intl';
import { pressYears } from '@/lib/content';
import { year as formatYear } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { pathIn, pathTo, pressYearAddress } from '@/lib/urls';

/** The years of the archive as links. */
export function PressYears({ locale, current }: { locale: Locale; current?: number }) {
  const t = useTranslations('PressYears');
  return (
    <nav className="chips" aria-label={t('label')}>
      <ul>
        <li>
          <a
            href={pathTo(locale, { kind: 'page', slug: 'presse' })}
            aria-current={current ? undefined : 'page'}
          >
            {t('all')}
          </a>
        </li>
        {pressYears().map((year) => (
          <li key={year}>
            <a
              href={pathIn(locale, pressYearAddress(year))}
              aria-current={year === current ? 'page' : undefined}
            >
              {formatYear(locale, year)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
