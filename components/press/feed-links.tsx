import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locales';
import { feedPath, type PressFilter } from '@/lib/urls';

const formatNames = { atom: 'Atom', json: 'JSON Feed' } as const;

/** The feeds of a view; years and levels have none of their own. */
export function FeedLinks({ filter, locale }: { filter: PressFilter; locale: Locale }) {
  const t = useTranslations('FeedLinks');
  const { year, level, ...followed } = filter;
  return (
    <p className="feed-links">
      {t('follow')}{' '}
      {(['atom', 'json'] as const).map((format) => (
        <a key={format} href={feedPath(locale, followed, format)}>
          <bdi dir="ltr">{formatNames[format]}</bdi>
        </a>
      ))}
    </p>
  );
}
