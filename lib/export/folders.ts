/** The finished site, as it is served and published. */
export const siteFolder = 'out';

/** Where a build writes; it becomes the site only when everything succeeded. */
export const exportFolder = 'out.new';

/** The site before, for the moment in which the two change places. */
export const formerFolder = 'out.old';
