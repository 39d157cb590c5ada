/** The finished site, as it is served and published: a link to the newest folder in `versions`. */
export const siteFolder = 'out';

/** What builds keep for themselves. */
export const buildsFolder = '.site';

/**
 * Where a build writes; it becomes a version of the site only when everything succeeded. One name
 * for all builds, because Next writes it to tsconfig.json.
 */
export const exportFolder = `${buildsFolder}/export`;

/** Complete sites, each in a folder named by the time of its build. */
export const versionsFolder = `${buildsFolder}/versions`;
