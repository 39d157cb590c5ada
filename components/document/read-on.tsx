import { useTranslations } from 'next-intl';
import { List } from '@/components/site/list';
import { getReferenced } from '@/lib/content';
import type { Locale } from '@/lib/locales';
import { Summary, TitleLink } from './words';

/** The documents that a document refers to, as the last section of its page. */
export function ReadOn({ references, locale }: { references: readonly string[]; locale: Locale }) {
  const t = useTranslations('ReadOn');
  if (references.length === 0) return null;
  return (
    <section className="read-on">
      <h2 id="mehr-dazu">{t('title')}</h2>
      <List>
        {references
          .map((reference) => getReferenced(reference, locale))
          .map((document) => (
            <li key={`${document.kind}/${document.slug}`}>
              <TitleLink of={document} />
              <span>
                <Summary of={document} />
              </span>
            </li>
          ))}
      </List>
    </section>
  );
}
