/**
 * What a server of the site does beside sending files, as regular expressions on the path that
 * nginx and JavaScript read alike.
 */

/** Methods that a folder of files can answer. */
export const allowedMethods: readonly string[] = ['GET', 'HEAD'];

/** Files that are there and are not served: hidden ones, compressed copies, and the rules for hosts. */
export const hiddenFiles = '/\\.(?!well-known/)|\\.(?:br|gz)$|^/_headers$';

/** Pages that are served for other addresses only. */
export const notFoundPages = '^(?:/[^/]+)?/404\\.html$';

/** A number as it is printed, `539/2020`, after `/pm/`; the short address has a hyphen in its place. */
export const printedNumber = '^/pm/([1-9][0-9]*)/([0-9]{4})/?$';
