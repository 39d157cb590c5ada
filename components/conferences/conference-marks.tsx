import { useTranslations } from 'next-intl';
import { marksOf } from '@/lib/conferences/marks';
import { today } from '@/lib/dates';
import type { Facts } from '@/lib/schema';

/** Says whether a conference is over or to come, cancelled or moved: as of the day of the build. */
export function ConferenceMarks({ facts }: { facts: Facts<'conference'> }) {
  const t = useTranslations('ConferenceMarks');
  return marksOf(facts, today()).map((mark) => (
    <strong key={mark} className={`mark mark-${mark}`}>
      {t(mark)}
    </strong>
  ));
}
