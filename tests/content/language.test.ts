import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, corpusOf } from '@/lib/language/corpus';
import { detectedLanguage, isLongEnough } from '@/lib/language/rules/sprache';
import { languageOf, localeCodes } from '@/lib/locales';
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
});
