import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Something that is wrong with the finished site. */
export interface Finding {
  /** The address of the page or the file. */
  path: string;
  problem: string;
}

/** One kind of question to all pages. A page is shown once; what a check needs later, it notes. */
export interface Check {
  /** What is checked, as the table at the end of `npm test` says it. */
  name: string;
  /** What is wrong with a page by itself. */
  page?(page: Page, site: Site): string[];
  /** What is wrong between the pages; asked after the last one. */
  site?(site: Site): Finding[];
}
