import {
  addressesIn,
  canReadDates,
  datesIn,
  figuresIn,
  peopleIn,
  releaseNumbersIn,
} from '../facts.ts';
import { hasOwnLimits } from '../limits.ts';
import type { Finding, Severity } from '../rule.ts';
import { allWordsOf, type LanguageText } from '../text.ts';
import type { TranslationRule } from './rule.ts';

interface Fact {
  name: string;
  of: (text: string, locale: string) => string[];
}

const facts: Fact[] = [
  { name: 'die Zahl', of: figuresIn },
  { name: 'die Nummer', of: releaseNumbersIn },
  { name: 'die Anschrift', of: addressesIn },
];

/** Every fact of the German text is in its translation, and no figure that German does not have. */
export const rule: TranslationRule = {
  id: 'gleichlauf',
  *check(text, german) {
    const own = allWordsOf(text);
    const source = allWordsOf(german);
    for (const { name, of } of facts) {
      const found = new Set(of(own, text.locale));
      for (const fact of new Set(of(source, german.locale))) {
        if (found.has(fact) || isArabicDual(fact, text)) continue;
        yield missing(`${name} ${fact}`);
      }
    }
    yield* lostPeople(text, german);
    yield* otherDates(text, german);
    yield* addedFigures(text, german);
  },
};

const missing = (what: string, severity: Severity = 'error'): Finding => ({
  severity,
  reason: `Der deutsche Text nennt ${what}, diese Übersetzung nicht. Ergänzen Sie die Angabe.`,
});

/** Arabic says “two” with an ending of the noun, without a figure. */
const isArabicDual = (fact: string, { locale }: LanguageText): boolean =>
  locale === 'ar' && fact === '2';

/** Titles and summaries hold no components, so another script has no place for a Latin name there. */
function* lostPeople(text: LanguageText, german: LanguageText): Generator<Finding> {
  const found = new Set(peopleIn(allWordsOf(text)));
  for (const name of new Set(peopleIn(bodyOf(german)))) {
    if (!found.has(name)) yield missing(`den Namen ${name}`);
  }
}

const bodyOf = ({ blocks }: LanguageText): string =>
  blocks
    .filter(({ kind }) => kind !== 'title' && kind !== 'summary')
    .map(({ text }) => text)
    .join('\n');

/**
 * Days and months: the figures alone would not show that June became July. A language without rules
 * of its own may bend its months in ways that nobody has taught us.
 */
function* otherDates(text: LanguageText, german: LanguageText): Generator<Finding> {
  const isTaught = hasOwnLimits(text.locale);
  if (!isTaught && !canReadDates(text.locale)) return;
  const severity = isTaught ? 'error' : 'warning';
  const found = new Set(datesIn(allWordsOf(text), text.locale));
  for (const date of new Set(datesIn(allWordsOf(german), german.locale))) {
    if (!found.has(date)) yield missing(`das Datum ${date.replace(/^\./, '')}`, severity);
  }
}

/** Some languages number their months: 6月 is June, as in German. */
const monthsIn = (german: LanguageText): string[] =>
  datesIn(allWordsOf(german), german.locale).map((date) => date.split('.')[1] ?? '');

function* addedFigures(text: LanguageText, german: LanguageText): Generator<Finding> {
  const known = new Set([...figuresIn(allWordsOf(german)), ...monthsIn(german)]);
  for (const block of text.blocks) {
    for (const figure of figuresIn(block.text)) {
      if (known.has(figure)) continue;
      const reason = `Die Zahl ${figure} steht nicht im deutschen Text. Berichtigen Sie sie.`;
      yield { severity: 'error', block, at: 0, reason };
    }
  }
}
