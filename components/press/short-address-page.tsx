import { getTranslations } from 'next-intl/server';
import { StateMark } from '@/components/document/state-mark';
import { EntryLanguages } from '@/components/entry/entry-languages';
import { sourceLocale } from '@/lib/locales';
import { issuerOf } from '@/lib/press/archive';
import type { PressNumber } from '@/lib/press/numbers';

/** The release with a number, or each of them: choose the language to read it in. */
export async function ShortAddressPage({ numbered }: { numbered: PressNumber }) {
  const t = await getTranslations({ locale: sourceLocale, namespace: 'PressRelease' });
  const ofNumbers = await getTranslations({ locale: sourceLocale, namespace: 'PressNumbers' });
  const { number, releases } = numbered;
  const [first, ...others] = releases;
  return (
    <main id="inhalt" className="entry wrap">
      <h1>{t('releaseNumber', { number })}</h1>
      {others.length === 0 ? (
        <>
          <p className="lead">
            {first.facts.officialTitle}
            <StateMark of={first} />
          </p>
          <EntryLanguages id={first} />
        </>
      ) : (
        <>
          <p className="lead">{ofNumbers('several')}</p>
          {releases.map((release) => (
            <section key={release.slug}>
              <h2>
                {release.facts.officialTitle}
                <StateMark of={release} />
              </h2>
              <p>{issuerOf(release)?.facts.officialName}</p>
              <EntryLanguages id={release} />
            </section>
          ))}
        </>
      )}
    </main>
  );
}
