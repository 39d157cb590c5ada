/** What the measurements use of packages that are installed only for them. */
declare module 'lighthouse' {
  interface Scored {
    id: string;
    title: string;
    score: number | null;
  }
  interface Result {
    lhr: { categories: Record<string, Scored>; audits: Record<string, Scored> };
  }
  export default function lighthouse(
    address: string,
    options: { port: number },
  ): Promise<Result | undefined>;
}
declare module 'minisearch' {
  interface Settings {
    fields: string[];
    storeFields: string[];
    searchOptions: { prefix: boolean; fuzzy: number; boost: Record<string, number> };
  }
  export default class MiniSearch {
    constructor(settings: Settings);
    addAll(documents: readonly { id: number; [field: string]: unknown }[]): void;
    search(query: string): { id: number; path: string }[];
  }
}
declare module 'pagefind' {
  interface Page {
    url: string;
    content: string;
    language: string;
    meta: { title: string };
  }
  interface Index {
    addCustomRecord(page: Page): Promise<unknown>;
    getFiles(): Promise<{ files: { path: string; content: Uint8Array }[] }>;
    deleteIndex(): Promise<null>;
  }
  export function createIndex(settings: { forceLanguage: string }): Promise<{ index?: Index }>;
}
