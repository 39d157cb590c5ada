import { useTranslations } from 'next-intl';
import { List } from '@/components/site/list';
import type { Document } from '@/lib/content';
import { Words } from './words';

/** The headings of a page as links; worth having from two headings on. */
export function OnThisPage({ document }: { document: Document }) {
  const t = useTranslations('OnThisPage');
  const sections = document.headings.filter(({ depth }) => depth === 2);
  if (sections.length < 2) return null;
  return (
    <nav aria-labelledby="auf-dieser-seite">
      <h2 id="auf-dieser-seite">{t('title')}</h2>
      <List>
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Words of={document} text={text} />
            </a>
          </li>
        ))}
      </List>
    </nav>
  );
}
