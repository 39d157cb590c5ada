import { describe, expect, it } from 'vitest';
import { analyzer } from '@/lib/search/analyzer';
import { CompoundSplitter } from '@/lib/search/compounds';
import { allowedMistakes, distance } from '@/lib/search/distance';
import { rulesName, rulesOf } from '@/lib/search/languages';
import { wordsOf } from '@/lib/search/words';

const terms = (language: string, word: string) => analyzer(rulesOf(language)).analyse(word).whole;

/** Words that a reader takes for the same. */
const same: [language: string, ...words: string[]][] = [
  ['de', 'Ärzte', 'Aerzte', 'Arzte', 'Arzt', 'Ärztin', 'Ärztinnen'],
  ['de', 'Straße', 'Strasse', 'Straßen'],
  ['de', 'Sprach-Kurs', 'Sprachkurs', 'Sprach·kurs', 'Sprach\u00adkurs'],
  ['de-simple', 'Verein', 'Vereine', 'Vereinen'],
  ['en', 'organisation', 'organization', 'organisations'],
  ['en', 'neighbour’s', 'neighbor', 'neighbours'],
  ['ar', 'المدرسة', 'مدرسة', 'مدرسه', 'للمدرسة', 'والمدرسة'],
  ['ar', 'أطفال', 'اطفال', 'أطـفال', 'أَطْفَال'],
  ['fa', 'کتاب‌ها', 'کتابها', 'كتاب', 'کتاب‌های'],
  ['fa', 'شکایت', 'شكايت'],
  ['uk', 'здоров’я', "здоров'я", 'здоровʼя', 'ЗДОРОВ’Я'],
  ['uk', 'лікарня', 'лікарні', 'лікарню'],
  ['ru', 'волонтёр', 'волонтер', 'волонтёры'],
  ['pl', 'tłumacz', 'tlumacz', 'tłumacza', 'tłumaczami'],
  ['pl', 'wolontariusz', 'wolontariusze', 'wolontariuszy'],
  ['ro', 'școală', 'şcoală', 'scoala'],
  ['vi', 'bệnh', 'benh', 'BỆNH'],
  ['fr', 'l’école', 'école', 'ecole', 'écoles'],
  ['tr', 'ırkçılık', 'IRKÇILIK', 'irkcilik'],
  ['de', 'Rassismus', 'rassistisch', 'Rassisten'],
  ['ar', 'طبيب', 'أطباء', 'الأطباء', 'للأطباء'],
  ['ar', 'مدرسة', 'مدارس', 'المدارس'],
  ['ar', 'قرية', 'القرى'],
  ['fa', 'پزشک', 'پزشکان'],
  ['fa', 'روستا', 'روستاها', 'روستای', 'روستایی'],
  ['pl', 'wieś', 'wsi', 'wsią', 'wsiach'],
  ['pl', 'dziecko', 'dzieci', 'dzieciom'],
  ['ru', 'беженец', 'беженца', 'беженцев', 'беженцы'],
  ['ru', 'ребёнок', 'дети', 'детей'],
  ['uk', 'біженець', 'біженця', 'біженців'],
  ['uk', 'село', 'села', 'сіл'],
  ['en', 'child', 'children'],
  ['fr', 'travail', 'travaux', 'travailler'],
  ['ro', 'copil', 'copii', 'copiilor'],
  ['tr', 'Almanya’da', "Almanya'ya", 'Almanya'],
];

describe('the language rules', () => {
  it.each(same)('take words of %s for the same: %s', (language, first, ...others) => {
    const expected = terms(language, first ?? '');
    expect(expected).not.toEqual([]);
    for (const word of others) {
      const common = terms(language, word).filter((term) => expected.includes(term));
      expect(common, word).not.toEqual([]);
    }
  });

  it.each([
    ['de', 'Stadt', 'Staat'],
    ['ar', 'طبيب', 'طالب'],
    ['ru', 'врач', 'враг'],
    ['tr', 'iş', 'eş'],
  ])('keep words of %s apart: %s and %s', (language, first, second) => {
    expect(terms(language, first)).not.toEqual(terms(language, second));
  });

  it('leave out words that say nothing', () => {
    for (const [language, word] of [
      ['de', 'können'],
      ['en', 'where'],
      ['ar', 'أين'],
      ['fa', 'می‌خواهم'],
      ['uk', 'як'],
      ['ru', 'ещё'],
      ['pl', 'gdzie'],
      ['tr', 'nasıl'],
      ['ro', 'unde'],
      ['vi', 'ở'],
      ['fr', 'où'],
    ] as const) {
      expect(analyzer(rulesOf(language)).analyse(word).isStop, word).toBe(true);
    }
  });

  it.each([
    ['vi', 'bang', 'con', 'đăng', 'đầu', 'cơ', 'tư'],
    ['tr', 'su', 'uyum'],
    ['ar', 'ماء'],
    ['fr', 'sûr', 'né'],
    ['ro', 'dă'],
  ])('take no word of %s for another that says nothing: %s', (language, ...words) => {
    for (const word of words) {
      const { whole, isStop } = analyzer(rulesOf(language)).analyse(word);
      expect({ word, isStop, known: whole.length }).toEqual({ word, isStop: false, known: 1 });
    }
  });

  it('find words as they are written in a language without rules', () => {
    expect(rulesName('bg')).toBe('plain');
    expect(terms('bg', 'Училището')).toEqual(terms('bg', 'училището'));
    expect(terms('bg', 'Училището')).not.toEqual(terms('bg', 'помощта'));
  });

  it('read release numbers in all digits, whole and in halves', () => {
    for (const number of ['539/2020', '٥٣٩/٢٠٢٠', '۵۳۹/۲۰۲۰']) {
      const [word] = wordsOf(`Nr. ${number}`).slice(-1);
      const { whole, parts } = analyzer(rulesOf('fa')).analyse(word?.text ?? '');
      expect(whole).toEqual(['539/2020']);
      expect(parts).toEqual([['539'], ['2020']]);
    }
  });
});

describe('compounds', () => {
  const { fold } = analyzer(rulesOf('de'));
  const splitter = new CompoundSplitter(['integrationskonzept', 'wohnung'], fold);

  it('are split into parts and ends', () => {
    expect(splitter.inside('landesintegrationskonzept')).toEqual(
      expect.arrayContaining(['land', 'integrationskonzept', 'integration', 'konzept']),
    );
    expect(splitter.inside('sprachkurs')).toEqual(['sprach', 'kurs']);
    expect(splitter.inside(fold('Frühförderung'))).toEqual([]);
  });

  it('are not made of words that only look like parts', () => {
    for (const word of ['wohnung', 'regierung', 'beratung', 'sachsen']) {
      expect(splitter.inside(word), word).toEqual([]);
    }
  });
});

describe('the distance of two words', () => {
  it.each([
    ['krankenhaus', 'karnkenhaus', 1],
    ['rassismus', 'rasismus', 1],
    ['asyl', 'asil', 1],
    ['schule', 'beratung', 3],
    ['', '', 0],
  ])('of %s and %s is %i', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
    expect(distance(b, a, 2)).toBe(expected);
  });

  it('is larger for longer words before they count as others', () => {
    expect(['abc', 'abcd', 'abcdefghi', 'طبيب'].map(allowedMistakes)).toEqual([0, 1, 2, 0]);
  });
});
