import { useTranslations } from 'next-intl';
import { OrderedList } from '@/components/site/list';
import type { Crumb } from '@/lib/site/crumbs';
import { breadcrumbList } from '@/lib/site/json-ld';
import { Foreign } from './foreign';
import { JsonLd } from './json-ld';

/** The way from the home page to this one. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('Breadcrumbs');
  const named = crumbs.map((crumb) => ({ ...crumb, title: crumb.title ?? t('home') }));
  return (
    <nav className="breadcrumbs wrap" aria-label={t('label')}>
      <OrderedList>
        {named.map(({ title, path, foreign }, index) => {
          const words = foreign ? <Foreign locale={foreign}>{title}</Foreign> : title;
          return (
            <li key={path}>
              {index === named.length - 1 ? (
                <span aria-current="page">{words}</span>
              ) : (
                <a href={path}>{words}</a>
              )}
            </li>
          );
        })}
      </OrderedList>
      <JsonLd data={breadcrumbList(named)} />
    </nav>
  );
}
