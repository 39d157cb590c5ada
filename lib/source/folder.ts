/** Where documents and messages lie; the benchmark builds from a folder of its own. */
export const contentFolder = process.env.CONTENT_FOLDER ?? 'content';
