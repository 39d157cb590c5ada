/** A file of the site that is no page: a feed, a citation, a calendar, a part of an index. */
export interface SiteFile {
  /** Where it is served: `/de/presse/atom.xml`. */
  path: string;
  content: () => FileContent | Promise<FileContent>;
}

type FileContent = string | Uint8Array;
