import { beforeAll, describe, expect, it } from 'vitest';
import { localeCodes, sourceLocale } from '@/lib/locales';
import { dictionaryOf, unknownWords } from '../fixtures/language/hunspell';
import { contentText, type SpelledText } from '../fixtures/language/spelled-text';

let texts: ReadonlyMap<string, SpelledText>;
beforeAll(async () => {
  texts = await contentText();
});

/** Words of which neither the whole nor each part is known or allowed. */
function misspelt(
  dictionary: string,
  words: readonly string[],
  allowed: ReadonlySet<string>,
): string[] {
  const unknown = unknownWords(dictionary, words).filter((word) => !allowed.has(word));
  const parts = unknownWords(
    dictionary,
    unknown.flatMap((word) => word.split('-')),
  );
  const wrong = new Set(parts.filter((part) => !allowed.has(part)));
  return unknown.filter((word) => word.split('-').some((part) => wrong.has(part)));
}

/**
 * Hunspell reads the dictionaries itself: the libraries of the registry spell out every form of a word
 * first, and with Turkish or Ukrainian the machine runs out of memory.
 */
const dictionaries = localeCodes.flatMap((locale) => {
  const dictionary = dictionaryOf(locale);
  return dictionary ? [{ locale, dictionary }] : [];
});

describe.each(dictionaries)('the words in $locale', ({ locale, dictionary }) => {
  it('are in the dictionary, or in content/sprachen/', () => {
    const { words, allowed } = texts.get(locale) as SpelledText;
    const unknown = misspelt(dictionary, [...words.keys()], allowed);
    if (locale === sourceLocale) expect(words.size).toBeGreaterThan(300);
    expect(
      unknown.map(
        (word) =>
          `${words.get(word)}: „${word}“ steht nicht im Wörterbuch. Ist es richtig, ergänzen Sie es bei spelling in content/sprachen/.`,
      ),
    ).toEqual([]);
  });
});

it('misspelt words are found', () => {
  expect(unknownWords(dictionaryOf('de') ?? '', ['Beratung', 'Berattung'])).toEqual(['Berattung']);
  expect(unknownWords(dictionaryOf('ar') ?? '', ['مدرسة', 'مدرصصة'])).toEqual(['مدرصصة']);
});
