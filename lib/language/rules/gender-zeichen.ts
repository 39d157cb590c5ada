import { languageOf } from '../../locales.ts';
import type { Rule } from '../rule.ts';

const signs: Record<string, RegExp> = {
  de: /\p{Ll}(?:[*:_]|\/-?)in(?:nen)?(?!\p{L})|(?<!\bLinked)(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu,
  fr: /\p{Ll}[·•]\p{Ll}+|\p{Ll}\(e\)s?(?!\p{L})/gu,
};

/**
 * Women and men are both named in words: signs inside a word cannot be read aloud. Looks at the
 * file itself, because Markdown takes some of these signs for its own.
 */
export const rule: Rule = {
  id: 'gender-zeichen',
  *check({ locale, file, blocks }) {
    const pattern = signs[languageOf(locale)];
    if (!pattern) return;
    const quoted = blocks.flatMap(({ runs, offsets }) =>
      runs
        .filter(({ kind }) => kind === 'Fremd')
        .map(({ start, end }) => [offsets[start] ?? 0, offsets[end - 1] ?? 0] as const),
    );
    for (const { 0: found, index } of String(file).matchAll(pattern)) {
      if (quoted.some(([start, end]) => start <= index && index <= end)) continue;
      const reason = `„${found}“: Nennen Sie Frauen und Männer in Wörtern, zum Beispiel „Migrantinnen und Migranten“.`;
      yield { severity: 'error', at: index, reason };
    }
  },
};
