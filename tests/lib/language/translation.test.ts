import { describe, expect, it } from 'vitest';
import { datesIn, figuresIn } from '@/lib/language/facts';
import { hasOwnLimits } from '@/lib/language/limits';
import { isLocale, languageOf, localeCodes, sourceLocale } from '@/lib/locales';
import { findings, rulesThatFind } from '../../fixtures/language/language-document';
import { samples } from '../../fixtures/language/samples';

const isGerman = (locale: string) => languageOf(locale) === sourceLocale;

const german = 'Am 18. Juni 2019 kamen 300 Menschen.';

/** The German sentence in each language, as its translators write dates and figures. */
const translations: Record<string, string> = {
  'de-simple': 'Am 18. Juni 2019 kamen 300 Menschen.',
  en: 'On 18 June 2019, 300 people came.',
  ar: 'جاء 300 شخص في 18 يونيو 2019.',
  fa: 'در ۱۸ ژوئن ۲۰۱۹ مردم آمدند: ۳۰۰ نفر.',
  uk: 'Прийшло 300 людей 18 червня 2019 року.',
  ru: 'Пришли 300 человек 18 июня 2019 года.',
  pl: 'Przyszło 300 osób 18 czerwca 2019 roku.',
  tr: '18 Haziran 2019’da 300 kişi geldi.',
  ro: 'Au venit 300 de oameni pe 18 iunie 2019.',
  vi: 'Ngày 18 tháng 6 năm 2019 có 300 người đến.',
  fr: 'Le 18 juin 2019, 300 personnes sont venues.',
};

describe.each(Object.entries(translations).filter(([locale]) => isLocale(locale)))(
  'gleichlauf in %s',
  (locale, translation) => {
    it('passes the same facts, in the digits of the language', () => {
      expect(rulesThatFind(locale, translation, german)).not.toContain('gleichlauf');
    });

    it('reports another figure', () => {
      const wrong = translation.replace('300', '301').replace('۳۰۰', '۳۰۱');
      const reasons = findings(locale, wrong, german).map(({ reason }) => reason);
      expect(reasons.join('\n')).toMatch(/nennt die Zahl 300.*\n?.*/);
      expect(reasons.join('\n')).toContain('Die Zahl 301 steht nicht im deutschen Text');
    });

    it('reports another month', () => {
      const july = german.replace('Juni', 'Juli');
      const reasons = findings(locale, translation, july).map(({ reason }) => reason);
      expect(reasons.join('\n')).toContain('das Datum 18.7.2019');
    });

    it('reports a lost release number, name and address', () => {
      const source = `${german} Susi Möbbeck sagt: 539/2020, 39104 Magdeburg.`;
      const reasons = findings(locale, translation, source).map(({ reason }) => reason);
      expect(reasons.join('\n')).toContain('die Nummer 539/2020');
      expect(reasons.join('\n')).toContain('den Namen Susi Möbbeck');
      expect(reasons.join('\n')).toContain('die Anschrift 39104 Magdeburg');
    });
  },
);

describe('gleichlauf', () => {
  it('passes the Arabic dual for a lone 2', () => {
    expect(rulesThatFind('ar', 'هناك نوعان من الحواجز.', 'Es gibt 2 Arten.')).not.toContain(
      'gleichlauf',
    );
    expect(rulesThatFind('ar', 'هناك أنواع من الحواجز.', 'Es gibt 3 Arten.')).toContain(
      'gleichlauf',
    );
  });

  it.each([
    ['uk', 'у вересні 2019 року', '.9.2019'],
    ['ru', 'в сентябре 2019 г.', '.9.2019'],
    ['pl', 'we wrześniu 2019 roku', '.9.2019'],
    ['pl', 'w lutym 2019', '.2.2019'],
    ['de', 'im September 2019', '.9.2019'],
    ['ro', 'în septembrie 2019', '.9.2019'],
    ['fr', 'Communiqué 539/2020 de décembre 2020', '.12.2020'],
    ['vi', 'vào tháng 9 năm 2019', '.9.2019'],
    ['fa', 'در سپتامبر ۲۰۱۹', '.9.2019'],
    ['fa', 'در ۱۸ ژوئن (جون) ۲۰۱۹', '18.6.2019'],
    ['ru', 'относятся к декабрю 2020 года', '.12.2020'],
  ])('reads a month in %s: %s', (locale, text, date) => {
    expect(datesIn(text, locale)).toEqual([date]);
  });

  it('reads figures without the marks between thousands', () => {
    expect(figuresIn('1.000 und ۲۰۱۹, 40')).toEqual(['1000', '2019', '40']);
  });
});

describe.each(localeCodes.filter((locale) => hasOwnLimits(locale) && !isGerman(locale)))(
  'laengenverhaeltnis in %s',
  (locale) => {
    const text = (code: string, times: number) =>
      Array(times).fill(samples[code]?.simple.slice(0, 4).join(' ')).join('\n\n');

    it('passes a translation of the usual length and reports half of one', () => {
      const source = text('de', 6);
      expect(rulesThatFind(locale, text(locale, 6), source)).not.toContain('laengenverhaeltnis');
      expect(rulesThatFind(locale, text(locale, 2), source)).toContain('laengenverhaeltnis');
    });
  },
);
