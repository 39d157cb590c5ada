import { getTranslations } from 'next-intl/server';
import { getPage } from '@/lib/content';
import { sourceLocale } from '@/lib/locales';
import { pageSlugs } from '@/lib/navigation';
import { EntryLanguages } from './entry-languages';

/** "/": choose your language. */
export async function EntryPage() {
  const t = await getTranslations({ locale: sourceLocale, namespace: 'Site' });
  return (
    <main id="inhalt" className="entry wrap">
      <h1>{t('name')}</h1>
      <p className="lead">{getPage(pageSlugs.home, sourceLocale).summary}</p>
      <EntryLanguages id={{ kind: 'page', slug: pageSlugs.home }} />
    </main>
  );
}
