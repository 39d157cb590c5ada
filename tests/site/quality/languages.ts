import { isLocale, localeEntry, sourceLocale } from '../../../lib/locales.ts';
import { localeOfPath } from '../../../lib/urls.ts';
import type { Check } from './check.ts';
import { attribute, type Element, pathOf } from './page.ts';

/** A page says its language as the registry writes it, and so does every run in another one. */
export function languages(): Check {
  return {
    name: 'Language and direction',
    page({ path, elements }) {
      const [html, ...others] = elements;
      const expected = localeOfPath(path) ?? sourceLocale;
      const problems = others.flatMap(problemsOfRun);
      const lang = attribute(html, 'lang');
      if (lang !== expected) problems.push(`is said to be in "${lang}", not in "${expected}"`);
      return [...problems, ...(html && lang ? problemsOfRun(html) : [])];
    },
  };
}

function problemsOfRun(element: Element): string[] {
  const problems: string[] = [];
  const lang = attribute(element, 'lang');
  const target = attribute(element, 'hreflang');
  if (lang !== undefined) problems.push(...problemsOfLanguage(element, lang));
  if (target && element.tagName === 'a') {
    const found = localeOfPath(pathOf(attribute(element, 'href') ?? ''));
    if (found && found !== target)
      problems.push(`promises "${target}" behind a link to "${found}"`);
  }
  return problems;
}

function problemsOfLanguage(element: Element, lang: string): string[] {
  if (!isLocale(lang)) return [`has lang="${lang}", which is not in lib/locales.ts`];
  const dir = attribute(element, 'dir');
  const { direction } = localeEntry(lang);
  return dir === direction
    ? []
    : [`has <${element.tagName} lang="${lang}"> with dir="${dir}" instead of "${direction}"`];
}
