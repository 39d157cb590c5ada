import { useTranslations } from 'next-intl';
import { ByDay } from '@/components/by-day/by-day';
import { marksOf } from '@/lib/conferences/marks';
import { today } from '@/lib/dates';
import type { Facts } from '@/lib/schema';

/**
 * Says whether a conference is over or to come, cancelled or moved. What is over stays over; whether
 * one is still to come depends on the day on which the page is read.
 */
export function ConferenceMarks({ facts }: { facts: Facts<'conference'> }) {
  const t = useTranslations('ConferenceMarks');
  return marksOf(facts, today()).map((mark) =>
    mark === 'upcoming' ? (
      <strong key={mark}>
        <ByDay className="mark" day={facts.date} until={t('upcoming')} after={t('past')} />
      </strong>
    ) : (
      <strong key={mark} className={`mark mark-${mark}`}>
        {t(mark)}
      </strong>
    ),
  );
}
