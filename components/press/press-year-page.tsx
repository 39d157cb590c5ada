import { getTranslations } from 'next-intl/server';
import { PressList } from '@/components/lists/press-list';
import { PageShell } from '@/components/site/page-shell';
import { getDocument, getPressReleases, pressYear } from '@/lib/content';
import { crumbsTo } from '@/lib/crumbs';
import { year as formatYear } from '@/lib/dates';
import { currentLocale } from '@/lib/i18n';
import { pathIn, pressYearAddress } from '@/lib/urls';
import { PressYears } from './press-years';

/** The releases of one year. */
export async function PressYearPage({ year }: { year: number }) {
  const locale = await currentLocale();
  const t = await getTranslations('PressYearPage');
  const address = pressYearAddress(year);
  const title = t('title', { year: formatYear(locale, year) });
  const archive = getDocument('page', 'presse', locale);
  return (
    <PageShell
      locale={locale}
      address={address}
      crumbs={[...crumbsTo(archive), { title, path: pathIn(locale, address) }]}
    >
      <div className="list-page wrap">
        <header className="page-head">
          <h1>{title}</h1>
          <p className="lead">{t('summary', { year: formatYear(locale, year) })}</p>
        </header>
        <PressYears locale={locale} current={year} />
        <PressList
          releases={getPressReleases(locale).filter((release) => pressYear(release) === year)}
        />
      </div>
    </PageShell>
  );
}
