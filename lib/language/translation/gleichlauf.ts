import { addressesIn, datesIn, figuresIn, peopleIn, releaseNumbersIn } from '../facts.ts';
import type { Finding } from '../rule.ts';
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
    yield* addedFigures(text, source);
  },
};

const missing = (what: string): Finding => ({
  severity: 'error',
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

/** Days and months: the figures alone would not show that June became July. */
function* otherDates(text: LanguageText, german: LanguageText): Generator<Finding> {
  const found = new Set(datesIn(allWordsOf(text), text.locale));
  for (const date of new Set(datesIn(allWordsOf(german), german.locale))) {
    if (!found.has(date)) yield missing(`das Datum ${date.replace(/^\./, '')}`);
  }
}

function* addedFigures(text: LanguageText, source: string): Generator<Finding> {
  const known = new Set(figuresIn(source));
  for (const block of text.blocks) {
    for (const figure of figuresIn(block.text)) {
      if (known.has(figure)) continue;
      const reason = `Die Zahl ${figure} steht nicht im deutschen Text. Berichtigen Sie sie.`;
      yield { severity: 'error', block, at: 0, reason };
    }
  }
}
