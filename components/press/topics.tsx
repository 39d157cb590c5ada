import { useTranslations } from 'next-intl';
import { TitleLink } from '@/components/document/words';
import { List } from '@/components/site/list';
import { getReferenced, type PressRelease } from '@/lib/content';

/** What a release is about, as short links. */
export function Topics({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const { facts, locale } = release;
  if (facts.topics.length === 0) return null;
  return (
    <section>
      <h2 id="themen">{t('topics')}</h2>
      <List className="inline-links">
        {facts.topics
          .map((reference) => getReferenced(reference, locale))
          .map((topic) => (
            <li key={`${topic.kind}/${topic.slug}`}>
              <TitleLink of={topic} />
            </li>
          ))}
      </List>
    </section>
  );
}
