import { accessibilityCheckIds, accessibilityChecks } from '../../lib/accessibility/checks.ts';
import { localeCodes } from '../../lib/locales.ts';
import { pathIn } from '../../lib/urls.ts';
import type { RunResults } from './accessibility-results.ts';

/**
 * Why a run of the tests says too little for a statement about the whole site: a check was left out,
 * a language was not built, or axe did not see every page.
 *
 * @param pages paths of the pages in the sitemap of the tested site
 * @returns a sentence for each gap
 */
export function gaps({ results }: RunResults, pages: readonly string[]): string[] {
  const missing = accessibilityCheckIds.filter((check) => !results[check]);
  const languages = localeCodes.filter((code) => !pages.includes(pathIn(code, '/')));
  const seen = results.axe?.pages ?? 0;
  return [
    ...missing.map((check) => `"${accessibilityChecks[check]}" was not checked.`),
    ...languages.map((code) => `The site was built without "${code}".`),
    ...(seen < pages.length ? [`axe looked at ${seen} of ${pages.length} pages.`] : []),
  ];
}
