import { useTranslations } from 'next-intl';
import { TitleLink } from '@/components/document/words';
import { Foreign } from '@/components/site/foreign';
import type { PressRelease } from '@/lib/content';
import { longDate } from '@/lib/dates';
import { remarkIn } from '@/lib/press/remark';
import { stateOf } from '@/lib/press/state';

/** Says that a release no longer stands as it was: since when, why, and which one counts now. */
export function StateNotice({ release }: { release: PressRelease }) {
  const t = useTranslations('PressRelease');
  const { locale } = release;
  const state = stateOf(release);
  if (!state) return null;
  const { name, date, successor } = state;
  const reason = state.reason && remarkIn(state.reason, locale);
  return (
    <p className="notice">
      <strong>{t(name, { date: longDate(locale, date) })}</strong>{' '}
      {reason && <Foreign locale={reason.locale}>{reason.text}</Foreign>}
      {successor && (
        <>
          {' '}
          {t('successor')} <TitleLink of={successor} />
        </>
      )}
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
      <ul className="press-links">
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
      </ul>
    </section>
  );
}
