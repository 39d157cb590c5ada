/** Where documents and messages lie; the benchmark builds from a folder of its own. */
export const contentFolder = process.env.CONTENT_FOLDER ?? 'content';

/** What lies in `content/` besides the folders of the kinds of documents. */
export const messagesFolder = 'messages';
export const termBaseFolder = 'sprachen';
/** The words of a release as its issuer wrote them, beside our summary. */
export const wordingName = 'wortlaut.mdx';

export const readmeName = 'README.md';

/** What translations were made from, see `lib/translations/lock.ts`. */
export const lockFileName = 'translations.lock.json';

/** Which entry of the calendar was recorded when, see `lib/revisions/`. */
export const calendarLockName = 'calendar.lock.json';

/** What the last complete tests found for people with disabilities, see `lib/accessibility/`. */
export const recordFileName = 'accessibility.json';

/** All of these: what a reader of documents leaves out. */
export const besidesDocuments = [
  messagesFolder,
  termBaseFolder,
  readmeName,
  lockFileName,
  calendarLockName,
  recordFileName,
];
