/** Which pages stand where in the frame: slugs of documents in `content/seiten/`. */

export const mainNavigation = [
  'startseite',
  'handlungsfelder',
  'querschnittsthemen',
  'entstehung',
  'presse',
  'woerterbuch',
] as const;

export const helpNavigation = ['hilfe', 'uebersetzung', 'suche'] as const;

export const legalNavigation = ['impressum', 'datenschutz', 'barrierefreiheit'] as const;

/** The pages whose view is more than words; every other page is drawn by a `[slug]` route. */
const routed = new Set<string>([
  ...mainNavigation,
  'suche',
  'uebersetzung',
  'barrierefreiheit',
  'nicht-gefunden',
  'entstehung/regionalkonferenzen',
  'entstehung/diskussionspapiere',
]);

const unlisted = new Set(['suche', 'nicht-gefunden']);

/** Whether a page is something to find: the list of all pages and the error page are not. */
export const isListed = (slug: string): boolean => !unlisted.has(slug);

/** Pages whose `[slug]` route draws the pages in their folder. */
const parents = new Set(['entstehung']);

/** The pages that the frame links to or that have a view of their own: each must be there. */
export const requiredPages: readonly string[] = [
  ...new Set([...routed, ...helpNavigation, ...legalNavigation]),
];

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
  return address.split('/')[1] || 'startseite';
}
