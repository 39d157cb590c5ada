import { useTranslations } from 'next-intl';
import { Prose } from '@/components/content/prose';
import { TextOrigin } from '@/components/document/text-origin';
import { TitleAndLead } from '@/components/document/words';
import { ConferenceList } from '@/components/lists/conference-list';
import { FieldCards } from '@/components/lists/field-cards';
import { PressList } from '@/components/lists/press-list';
import { ThemeThreads } from '@/components/lists/theme-threads';
import { SideBySideLink } from '@/components/side-by-side/side-by-side-link';
import { PageShell } from '@/components/site/page-shell';
import { bodyOf, type Page } from '@/lib/content';
import { pageSlugs } from '@/lib/navigation';
import { getPressReleases } from '@/lib/press/archive';
import { pathTo } from '@/lib/urls';
import { KeyFigures } from './key-figures';
import { Weave } from './weave';

const newestReleases = 3;

export function HomePage({ document }: { document: Page }) {
  const t = useTranslations('HomePage');
  const { locale } = document;
  return (
    <PageShell locale={locale} address="/">
      <div className="hero">
        <div className="wrap">
          <div>
            <TitleAndLead of={document} />
            <SideBySideLink document={document} />
          </div>
          <Weave locale={locale} />
        </div>
      </div>
      {bodyOf(document).children.length > 0 && (
        <div className="wrap home-section">
          <article className="prose home-text">
            <Prose document={document} />
          </article>
        </div>
      )}
      <section className="wrap home-section">
        <h2 id="handlungsfelder">{t('fields')}</h2>
        <p>{t('fieldsIntroduction')}</p>
        <FieldCards locale={locale} />
      </section>
      <section className="sand">
        <div className="wrap home-section">
          <h2 id="querschnittsthemen">{t('themes')}</h2>
          <p>{t('themesIntroduction')}</p>
          <ThemeThreads locale={locale} />
        </div>
      </section>
      <section className="wrap home-section">
        <h2 id="zahlen">{t('figures')}</h2>
        <KeyFigures locale={locale} />
        <p>
          <a href={pathTo(locale, { kind: 'page', slug: pageSlugs.process })}>
            {t('howItCameAbout')}
          </a>
        </p>
      </section>
      <section className="sand">
        <div className="wrap home-section home-columns">
          <div>
            <h2 id="presse">{t('press')}</h2>
            <PressList releases={getPressReleases(locale).slice(0, newestReleases)} level={3} />
            <p>
              <a href={pathTo(locale, { kind: 'page', slug: pageSlugs.press })}>
                {t('allReleases')}
              </a>
            </p>
          </div>
          <div>
            <h2 id="regionalkonferenzen">{t('conferences')}</h2>
            <ConferenceList locale={locale} />
          </div>
        </div>
      </section>
      <div className="wrap">
        <TextOrigin document={document} />
      </div>
    </PageShell>
  );
}
