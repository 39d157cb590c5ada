import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, corpusOf } from '@/lib/language/corpus';
import { datesIn, figuresIn, releaseNumbersIn } from '@/lib/language/facts';
import { languageOf } from '@/lib/language/rule';
import { detectedLanguage, isLongEnough } from '@/lib/language/rules/sprache';
import { allWordsOf } from '@/lib/language/text';
import { localeCodes, sourceLocale } from '@/lib/locales';
import { readDocuments } from '@/lib/source/read-documents';

let corpus: Corpus;
beforeAll(async () => {
  corpus = corpusOf(await readDocuments());
});

describe.each(localeCodes)('the texts in %s', (locale) => {
  const texts = () => corpus.texts.filter((text) => text.locale === locale);

  it('are in their language, every block of 20 letters or more', () => {
    const blocks = texts().flatMap(({ blocks }) => blocks.filter(isLongEnough));
    const foreign = blocks.filter(
      (block) => detectedLanguage(block, languageOf(locale)) !== languageOf(locale),
    );
    expect(blocks.length).toBeGreaterThan(300);
    expect(foreign.map(({ text }) => text)).toEqual([]);
  });

  it('have every figure, date and release number of the German ones', () => {
    const german = new Map(
      corpus.texts
        .filter((text) => text.locale === sourceLocale)
        .map((text) => [text.path, allWordsOf(text)]),
    );
    let facts = 0;
    const lost = texts().flatMap((text) => {
      const own = allWordsOf(text);
      const source = german.get(text.path) ?? '';
      const found = new Set([...figuresIn(own), ...releaseNumbersIn(own), ...datesIn(own, locale)]);
      const expected = [
        ...figuresIn(source),
        ...releaseNumbersIn(source),
        ...datesIn(source, sourceLocale),
      ];
      facts += expected.length;
      return expected
        .filter((fact) => !found.has(fact) && !(locale === 'ar' && fact === '2'))
        .map((fact) => `${text.path}: ${fact}`);
    });
    expect(facts).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});
