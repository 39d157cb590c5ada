import type { ReadingWords } from '@/components/read-aloud/reading-words';

/** What `<page-tools>` says, from `data-words`. */
export interface PageToolsWords {
  copied: string;
  failed: string;
  reading: ReadingWords;
}
