import { getConferences, getReferenced, type Page } from '../../lib/content.ts';
import { type PageSlug, pageSlugs } from '../../lib/navigation.ts';
import { pressDate } from '../../lib/press/archive.ts';
import { pathTo } from '../../lib/urls.ts';

/** The page about how the concept came about. */
export type ProcessDocument = Page<typeof pageSlugs.process>;

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
export function processSteps(process: ProcessDocument): Step[] {
  const { locale, facts } = process;
  const days = getConferences(locale).map((conference) => conference.facts.date);
  const release = getReferenced(facts.adopted, locale, 'press');
  const page = (slug: PageSlug) => pathTo(locale, { kind: 'page', slug });
  return [
    { name: 'decision', from: facts.decided },
    { name: 'papers', path: page(pageSlugs.papers) },
    { name: 'conferences', from: days[0], to: days.at(-1), path: page(pageSlugs.conferences) },
    { name: 'draft' },
    { name: 'adoption', from: pressDate(release), path: pathTo(locale, release) },
  ];
}
