import { getTranslations } from 'next-intl/server';
import { StateMark } from '@/components/document/state-mark';
import { sourceLocale } from '@/lib/locales';
import { pageSlugs } from '@/lib/navigation';
import { numberYears, pressNumbers } from '@/lib/press/numbers';
import { numbersPath, pathTo, shortPath } from '@/lib/urls';

/** The numbers of one year, each under its short address. */
export async function NumbersPage({ year }: { year?: number }) {
  const t = await getTranslations({ locale: sourceLocale, namespace: 'PressNumbers' });
  const archive = pathTo(sourceLocale, { kind: 'page', slug: pageSlugs.press });
  return (
    <main id="inhalt" className="numbers wrap">
      <h1>{t('title', { year: String(year ?? '') })}</h1>
      <p className="lead">{t('summary')}</p>
      <nav className="chips" aria-label={t('years')}>
        <ul>
          {numberYears().map((other) => (
            <li key={other}>
              <a href={numbersPath(other)} aria-current={other === year ? 'page' : undefined}>
                {other}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ul className="inline-links">
        {pressNumbers()
          .filter((numbered) => numbered.year === year)
          .map(({ number, releases }) => (
            <li key={number}>
              <a href={shortPath(number)}>{number}</a>
              {releases.length === 1 && <StateMark of={releases[0]} />}
            </li>
          ))}
      </ul>
      <p>
        <a href={archive}>{t('archive')}</a>
      </p>
    </main>
  );
}
