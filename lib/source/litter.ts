/**
 * What operating systems and editors leave in folders, and lay down again when it is deleted: nobody
 * wrote it, and no page needs it.
 */
const litter =
  /^(?:\.DS_Store|\._.*|\.directory|\.Spotlight-V100|\.Trashes|\.fseventsd|Icon\r|Thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#|\..*\.sw[a-p])$/i;

/**
 * Whether a file or folder is left behind by a program.
 *
 * @example isLitter('Thumbs.db') // true
 */
export const isLitter = (name: string): boolean => litter.test(name);

/** The same for contentlayer, which would read these as texts; it passes over hidden files itself. */
export const litterTexts = '**/[~][$]*';
