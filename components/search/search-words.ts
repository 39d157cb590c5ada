import type { ResultGroup } from '@/lib/search/record';

/** The words that the search needs in the browser. `{…}` is filled in there. */
export interface SearchWords {
  groups: Record<ResultGroup, string>;
  byGerman: string;
  didYouMean: string;
  failed: string;
  keyword: string;
  more: string;
  nothing: string;
  nothingHint: string;
  /** Plural category of the language → “{count} results”. */
  results: Partial<Record<Intl.LDMLPluralRule, string>>;
  retry: string;
}
