import {
  getConferences,
  getReferenced,
  type Page,
  type PressRelease,
  pressDate,
} from './content.ts';
import { pathTo } from './urls.ts';

export type StepName = 'decision' | 'papers' | 'conferences' | 'draft' | 'adoption';

/** A step on the way to the concept. */
export interface Step {
  name: StepName;
  /** The day it began, as `YYYY-MM-DD`; the sources do not name one for every step. */
  from?: string;
  /** The last day, when it took several. */
  to?: string;
  /** Where to read more. */
  path?: string;
}

/** The steps from the cabinet's decision to the adopted concept; every date is a fact of content. */
export function processSteps(process: Page): Step[] {
  const { locale } = process;
  const days = getConferences(locale).map(({ facts }) => facts.date);
  const release = adoptionRelease(process);
  const page = (name: string) => pathTo(locale, { kind: 'page', slug: `${process.slug}/${name}` });
  return [
    { name: 'decision', from: process.facts.decided },
    { name: 'papers', path: page('diskussionspapiere') },
    { name: 'conferences', from: days[0], to: days.at(-1), path: page('regionalkonferenzen') },
    { name: 'draft' },
    {
      name: 'adoption',
      from: release && pressDate(release),
      path: release && pathTo(locale, release),
    },
  ];
}

function adoptionRelease({ facts, locale }: Page): PressRelease | undefined {
  return facts.adopted ? (getReferenced(facts.adopted, locale) as PressRelease) : undefined;
}
