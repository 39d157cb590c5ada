import { useTranslations } from 'next-intl';
import { Foreign } from '@/components/site/foreign';
import { List } from '@/components/site/list';
import type { PressRelease } from '@/lib/content';
import { longDate } from '@/lib/dates';
import { remarkIn } from '@/lib/press/remark';

/** Says that the issuer took a release back, when and why. */
export function Withdrawal({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const { locale, facts } = release;
  if (!facts.withdrawn) return null;
  const reason = remarkIn(facts.withdrawn.reason, locale);
  return (
    <p className="notice">
      <strong>{t('withdrawn', { date: longDate(locale, facts.withdrawn.date) })}</strong>{' '}
      <Foreign locale={reason.locale}>{reason.text}</Foreign>
    </p>
  );
}

/** What was changed on the page, newest first. */
export function Changes({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const { locale, facts } = release;
  if (!facts.changes?.length) return null;
  return (
    <section>
      <h2 id="aenderungen">{t('changes')}</h2>
      <List className="press-links">
        {facts.changes
          .toSorted((a, b) => b.date.localeCompare(a.date))
          .map(({ date, kind, note }) => {
            const { text, locale: noteLocale } = remarkIn(note, locale);
            return (
              <li key={date + text}>
                <time dateTime={date}>{longDate(locale, date)}</time> · {t(kind)}:{' '}
                <Foreign locale={noteLocale}>{text}</Foreign>
              </li>
            );
          })}
      </List>
    </section>
  );
}
