import type { Facts } from './schema.ts';

/**
 * Whether comments are asked for on a given day; the last day still counts.
 *
 * @example isOpen({ open: true, until: '2027-03-31' }, '2027-04-01') // false
 */
export function isOpen(feedback: Facts<'page'>['feedback'], today: string): boolean {
  if (!feedback?.open) return false;
  return !feedback.until || today <= feedback.until;
}
