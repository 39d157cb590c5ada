import { useTranslations } from 'next-intl';
import { List } from '@/components/site/list';
import { number } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { pageNumbers } from '@/lib/press/page-numbers';
import { type PressView, pagesOf } from '@/lib/press/views';
import { pathIn, pressViewAddress } from '@/lib/urls';

interface Props {
  view: PressView;
  page: number;
  locale: Locale;
}

/** Links to the pages of a long list. */
export function Pages({ view, page, locale }: Props) {
  const t = useTranslations('PressView');
  const count = pagesOf(view);
  if (count < 2) return null;
  return (
    <nav className="chips" aria-label={t('pages')}>
      <List>
        {pageNumbers(page, count).map((target, index) =>
          target === null ? (
            <li key={`gap-${index}`}>…</li>
          ) : (
            <li key={target}>
              <a
                href={pathIn(locale, pressViewAddress(view.filter, target))}
                aria-current={target === page ? 'page' : undefined}
              >
                {number(locale, target)}
              </a>
            </li>
          ),
        )}
      </List>
    </nav>
  );
}
