import { useTranslations } from 'next-intl';
import type { Crumb } from '@/lib/crumbs';
import { breadcrumbList } from '@/lib/publish/json-ld';
import { JsonLd } from './json-ld';

/** The way from the home page to this one. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('Breadcrumbs');
  const named = crumbs.map(({ title, path }) => ({ title: title ?? t('home'), path }));
  return (
    <nav className="breadcrumbs wrap" aria-label={t('label')}>
      <ol>
        {named.map(({ title, path }, index) => (
          <li key={path}>
            {index === named.length - 1 ? (
              <span aria-current="page">{title}</span>
            ) : (
              <a href={path}>{title}</a>
            )}
          </li>
        ))}
      </ol>
      <JsonLd data={breadcrumbList(named)} />
    </nav>
  );
}
