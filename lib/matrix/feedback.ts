import type { pageSlugs } from '../navigation.ts';
import type { PageFacts } from '../schema.ts';

type Feedback = PageFacts<typeof pageSlugs.papers>['feedback'];

/**
 * Whether comments are asked for on a given day; the last day still counts.
 *
 * @example isOpen({ open: true, until: '2027-03-31' }, '2027-04-01') // false
 */
export function isOpen({ open, until }: Feedback, today: string): boolean {
  return open && (!until || today <= until);
}
