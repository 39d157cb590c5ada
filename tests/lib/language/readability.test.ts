import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { languageTable } from '@/lib/check/language-table';
import { checkLanguage } from '@/lib/language/check-language';
import { corpusOf } from '@/lib/language/corpus';
import { readability } from '@/lib/language/readability';
import { syllablesOf } from '@/lib/language/readability-index';
import { pageOf, textFile } from '../../fixtures/language/language-document';

describe('readability', () => {
  const figures = readability(
    corpusOf([pageOf({ de: textFile('de', 'Das ist gut. Wir helfen Ihnen gern.') })]),
  );

  it('gives words per sentence', () => {
    // The summary of the page has 5 words, its body 3 and 4.
    expect(figures.get('de')).toMatchObject({ words: 12, sentences: 3, meanWords: 4, maxWords: 5 });
  });

  it('gives nothing for a language without texts', () => {
    expect(figures.get('vi')).toEqual({ words: 0, sentences: 0, meanWords: 0, maxWords: 0 });
  });

  it('does not count explained terms as long', () => {
    const share = (body: string) =>
      readability(corpusOf([pageOf({ de: textFile('de', body) })])).get('de')?.longWordShare;
    expect(share('Die <Begriff id="a">Landesintegration</Begriff> ist gut.')).toBe(0);
    expect(share('Die Landesintegration ist gut.')).toBeGreaterThan(0);
  });

  it.each([
    ['de', 'Beratung', 3],
    ['de', 'Haus', 1],
    ['en', 'home', 1],
    ['pl', 'nie', 1],
    ['pl', 'dzieci', 2],
    ['ru', 'молоко', 3],
    ['tr', 'çalışma', 3],
  ] as const)('counts syllables in %s: %s', (locale, word, count) => {
    expect(syllablesOf(word, locale)).toBe(count);
  });
});

describe('languageTable', () => {
  it('counts documents, errors, warnings and exceptions of each language', () => {
    const file = textFile(
      'de',
      '{/* grund: Lied */}\n{/*einfach ignore konjunktiv*/}\n\nDas wäre gut.\n\nDas ist dein Recht.',
    );
    const documents = [pageOf({ de: file })];
    const corpus = corpusOf(documents);
    const exceptions = checkLanguage(corpus, new Map());
    const figures = readability(corpus);
    const rows = languageTable({ documents, files: [file], figures, exceptions }).split('\n');
    expect(rows[1]?.split(/\s{2,}/)).toEqual([
      'de',
      '1',
      '4.0',
      '5',
      '0.0 %',
      expect.stringMatching(/^Amstad \d+$/),
      '1',
      '0',
      '1',
    ]);
  });
});

describe('interface words', () => {
  const messages = (value: string) => new VFile({ path: 'content/messages/en.json', value });

  it('are checked on their line', () => {
    const file = messages(
      '{\n  "Site": {\n    "name": "Dieser Text ist noch auf Deutsch"\n  }\n}\n',
    );
    checkLanguage(corpusOf([]), new Map([['en', file]]));
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['sprache', 3, 14],
    ]);
  });

  it('are checked in every form of the plural', () => {
    const file = messages(
      '{\n  "Site": {\n    "name": "{count, plural, one {Dieser Text ist noch auf Deutsch} other {# days of work}}"\n  }\n}\n',
    );
    checkLanguage(corpusOf([]), new Map([['en', file]]));
    expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['sprache', 3]]);
  });

  it('are read without their placeholders', () => {
    const file = messages(
      '{\n  "Site": {\n    "name": "{count, plural, one {# day} other {{count} days}} with <a>you</a> and {Straße}"\n  }\n}\n',
    );
    checkLanguage(corpusOf([]), new Map([['en', file]]));
    expect(file.messages).toEqual([]);
  });
});
