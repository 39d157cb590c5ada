import { useTranslations } from 'next-intl';
import { Body } from '@/components/content/prose';
import { PageShell } from '@/components/site/page-shell';
import type { PressRelease, ReleaseWording } from '@/lib/content';
import { languageAttributes } from '@/lib/press/wording';
import { wordingCrumbs } from '@/lib/site/crumbs';
import { addressOf, pathTo } from '@/lib/urls';
import { StateNotice } from './history';
import { PressRecord } from './press-record';
import { PrintAddress } from './print-address';
import { WordingOrigin } from './wording';

interface Props {
  release: PressRelease;
  wording: ReleaseWording;
}

/** The official words of a release, as they were issued. Languages lead to the summary. */
export function WordingPage({ release, wording }: Props) {
  const t = useTranslations('PressRelease');
  const { locale, facts } = release;
  const language = languageAttributes(wording.language);
  return (
    <PageShell
      locale={locale}
      address={addressOf(release)}
      crumbs={wordingCrumbs(release, t('wording'))}
    >
      <article className="prose wording wrap">
        <header className="page-head">
          <p className="kicker">{t('wording')}</p>
          <h1 {...language}>{facts.officialTitle}</h1>
          <p>{t('wordingNotice')}</p>
          <p>
            {t('summaryAddress')} <a href={pathTo(locale, release)}>{release.title}</a>
          </p>
          <StateNotice release={release} />
          <PressRecord release={release} />
        </header>
        <div className="prose" {...language}>
          <Body body={wording.body} />
        </div>
        <WordingOrigin wording={wording} locale={locale} />
        <PrintAddress release={release} />
      </article>
    </PageShell>
  );
}
