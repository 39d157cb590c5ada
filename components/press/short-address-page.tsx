import { getTranslations } from 'next-intl/server';
import { EntryLanguages } from '@/components/entry/entry-languages';
import { sourceLocale } from '@/lib/locales';
import type { NumberedRelease } from '@/lib/press/numbers';

/** A release by its number: choose the language to read it in. */
export async function ShortAddressPage({ numbered }: { numbered: NumberedRelease }) {
  const t = await getTranslations({ locale: sourceLocale, namespace: 'PressRelease' });
  const { number, release } = numbered;
  return (
    <main id="inhalt" className="entry wrap">
      <h1>{t('releaseNumber', { number })}</h1>
      <p className="lead">{release.facts.officialTitle}</p>
      <EntryLanguages id={release} />
    </main>
  );
}
