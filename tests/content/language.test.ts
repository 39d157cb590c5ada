import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, corpusOf } from '@/lib/language/corpus';
import { detectedLanguage, isDetectable, isLongEnough } from '@/lib/language/rules/sprache';
import { languageOf, localeCodes, sourceLocale } from '@/lib/locales';
import { readDocuments } from '@/lib/source/read-documents';

let corpus: Corpus;
beforeAll(async () => {
  corpus = corpusOf(await readDocuments());
});

describe.each(localeCodes.filter(isDetectable))('the texts in %s', (locale) => {
  const texts = () => corpus.texts.filter((text) => text.locale === locale);

  it('are in their language, every block of 20 letters or more', () => {
    const blocks = texts().flatMap(({ blocks }) => blocks.filter(isLongEnough));
    const foreign = blocks.filter(
      (block) => detectedLanguage(block, languageOf(locale)) !== languageOf(locale),
    );
    // A language may have begun with a few texts; in German there are hundreds.
    if (locale === sourceLocale) expect(blocks.length).toBeGreaterThan(300);
    expect(foreign.map(({ text }) => text)).toEqual([]);
  });
});
