import { useTranslations } from 'next-intl';
import type { Heading } from '@/lib/markdown/headings';

/** The headings of a page as links; worth having from two headings on. */
export function OnThisPage({ headings }: { headings: readonly Heading[] }) {
  const t = useTranslations('OnThisPage');
  const sections = headings.filter(({ depth }) => depth === 2);
  if (sections.length < 2) return null;
  return (
    <nav aria-labelledby="auf-dieser-seite">
      <h2 id="auf-dieser-seite">{t('title')}</h2>
      <ul>
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
