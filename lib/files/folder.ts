/** Where files lie until Next.js has drawn the pages, in the folders in which they are served. */
export const filesFolder = '.site/files';
