import { languageOf } from '../../locales.ts';
import { isKnownAbbreviation } from '../names.ts';
import type { Rule } from '../rule.ts';

const shortForms: Record<string, string> = {
  de: 'z\\. ?B\\.|d\\. ?h\\.|u\\. ?a\\.|o\\. ?g\\.|u\\. ?s\\. ?w\\.|bzw\\.|usw\\.|ggf\\.|ca\\.|evtl\\.|inkl\\.|Nr\\.|Tel\\.|Str\\.|vgl\\.|Abs\\.|etc\\.',
  en: 'e\\.g\\.|i\\.e\\.|etc\\.|approx\\.|incl\\.',
  fr: 'p\\. ex\\.|etc\\.|c\\.-à-d\\.|env\\.',
  pl: 'np\\.|itd\\.|itp\\.|tzn\\.|m\\.in\\.|ok\\.|dr\\.',
  ro: 'de ex\\.|etc\\.|ș\\.a\\.|cca\\.',
  ru: 'т\\. ?е\\.|т\\. ?д\\.|т\\. ?п\\.|и др\\.|напр\\.',
  tr: 'vb\\.|vs\\.|örn\\.|bkz\\.',
  uk: 'т\\. ?д\\.|т\\. ?п\\.|напр\\.|та ін\\.',
  vi: 'v\\.v\\.|v\\.d\\.',
};

const capitals = /(?<![\p{L}\p{M}\p{N}])\p{Lu}{2,}(?![\p{L}\p{M}])/gu;

/** Abbreviations are written out; explained ones, marked as `<Begriff>` or `<Fremd>`, may stand. */
export const rule: Rule = {
  id: 'abkuerzung',
  *check({ locale, blocks }) {
    const forms = shortForms[languageOf(locale)];
    const pattern = forms ? new RegExp(`(?<![\\p{L}])(?:${forms})`, 'gu') : undefined;
    for (const block of blocks) {
      const isExplained = (at: number) =>
        block.runs.some(({ kind, start, end }) => kind === 'Begriff' && start <= at && at < end);
      const found = [
        ...(pattern ? block.prose.matchAll(pattern) : []),
        ...[...block.prose.matchAll(capitals)].filter(([word]) => !isKnownAbbreviation(word)),
      ];
      for (const { 0: word, index } of found) {
        if (isExplained(index)) continue;
        const reason = `„${word}“ ist eine Abkürzung. Schreiben Sie die Wörter aus, oder erklären Sie sie mit <Begriff>.`;
        yield { severity: 'error', block, at: index, reason };
      }
    }
  },
};
