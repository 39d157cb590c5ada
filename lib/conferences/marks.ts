import type { Facts } from '../schema.ts';

type ConferenceFacts = Facts<'conference'>;

/** What readers must know about a conference before they set out. */
export type ConferenceMark = 'upcoming' | 'past' | 'cancelled' | 'moved';

/**
 * The marks of a conference on a given day; a conference that is cancelled is neither upcoming nor
 * past.
 *
 * @example marksOf({ date: '2019-09-12', status: 'confirmed', … }, '2026-11-22') // ['past']
 */
export function marksOf({ date, status }: ConferenceFacts, today: string): ConferenceMark[] {
  if (status === 'cancelled') return ['cancelled'];
  const time = date < today ? 'past' : 'upcoming';
  return status === 'moved' ? ['moved', time] : [time];
}

/** Conferences that are still to come first, each group in the order of its days. */
export function upcomingFirst<T extends { facts: ConferenceFacts }>(
  conferences: readonly T[],
  today: string,
): T[] {
  const isPast = ({ facts }: T) => Number(facts.date < today);
  return conferences.toSorted(
    (a, b) => isPast(a) - isPast(b) || a.facts.date.localeCompare(b.facts.date),
  );
}

/** Venue and address in one line, as a letter would have it; always German. */
export function venueLine({
  venue,
  department,
  street,
  postalCode,
  locality,
}: ConferenceFacts): string {
  return [venue, department, street, `${postalCode} ${locality}`].filter(Boolean).join(', ');
}
