/** Which pages stand where in the frame: slugs of documents in `content/seiten/`. */

/** The pages that the site links to or that have a view of their own, by what they are. */
export const pageSlugs = {
  home: 'startseite',
  fields: 'handlungsfelder',
  themes: 'querschnittsthemen',
  process: 'entstehung',
  participants: 'entstehung/beteiligte',
  conferences: 'entstehung/regionalkonferenzen',
  papers: 'entstehung/diskussionspapiere',
  press: 'presse',
  glossary: 'woerterbuch',
  help: 'hilfe',
  takeAlong: 'mitnehmen',
  sources: 'quellen',
  translation: 'uebersetzung',
  data: 'daten',
  search: 'suche',
  imprint: 'impressum',
  privacy: 'datenschutz',
  accessibility: 'barrierefreiheit',
  notFound: 'nicht-gefunden',
} as const;

export type PageSlug = (typeof pageSlugs)[keyof typeof pageSlugs];

/** Each of them must be there. */
export const requiredPages: readonly PageSlug[] = Object.values(pageSlugs);

export const mainNavigation = [
  pageSlugs.home,
  pageSlugs.fields,
  pageSlugs.themes,
  pageSlugs.process,
  pageSlugs.press,
  pageSlugs.glossary,
] as const;

export const helpNavigation = [
  pageSlugs.help,
  pageSlugs.takeAlong,
  pageSlugs.sources,
  pageSlugs.translation,
  pageSlugs.data,
  pageSlugs.search,
] as const;

export const legalNavigation = [
  pageSlugs.imprint,
  pageSlugs.privacy,
  pageSlugs.accessibility,
] as const;

/** The pages whose view is more than words; every other page is drawn by a `[slug]` route. */
const routed = new Set<string>([
  ...mainNavigation,
  pageSlugs.search,
  pageSlugs.takeAlong,
  pageSlugs.translation,
  pageSlugs.data,
  pageSlugs.accessibility,
  pageSlugs.notFound,
  pageSlugs.conferences,
  pageSlugs.papers,
]);

const unlisted = new Set<string>([pageSlugs.search, pageSlugs.notFound]);

/** Whether a page is something to find: the list of all pages and the error page are not. */
export const isListed = (slug: string): boolean => !unlisted.has(slug);

/** Pages whose `[slug]` route draws the pages in their folder. */
const parents = new Set<string>([pageSlugs.process]);

export const hasOwnRoute = (slug: string): boolean => routed.has(slug);

/** Whether a page is drawn by the `[slug]` route at the top. */
export const isPlainPage = (slug: string): boolean => !hasOwnRoute(slug) && !slug.includes('/');

/** Whether the site shows a page at the address of this slug. */
export function hasView(slug: string): boolean {
  const [parent = '', name, ...rest] = slug.split('/');
  return (
    hasOwnRoute(slug) ||
    isPlainPage(slug) ||
    (parents.has(parent) && name !== undefined && rest.length === 0)
  );
}

/** The page in whose part of the site an address lies: `/presse/2020/539/` → `presse`. */
export function sectionOf(address: string): string {
  return address.split('/')[1] || pageSlugs.home;
}
