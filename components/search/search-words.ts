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

/** A number as the language of the page writes it. */
export const countText = (count: number): string =>
  count.toLocaleString(document.documentElement.lang);

/** “12 results” in the language of the page. */
export function resultsText(forms: SearchWords['results'], count: number): string {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other ?? '';
  return form.replace('{count}', countText(count));
}
