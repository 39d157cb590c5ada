import { anyOf, patternRule } from '../rule.ts';

/**
 * Words that stand for the same people or things as a term of the glossary. One thing has one word:
 * who reads a second one looks for a second thing.
 */
export const rule = patternRule({
  id: 'begriff-synonym',
  severities: { others: 'error' },
  patterns: {
    de: anyOf(
      'Flüchtlinge?n?|Asylanten?|Asylbewerber(?:n|innen)?|Ausländer(?:n|innen)?|Immigranten|Ehrenamtler',
    ),
    en: anyOf('aliens?|federal land|asylum applicants?|illegals'),
    fr: anyOf('clandestins?|illégaux|sans-papiers'),
    pl: anyOf('nielegaln\\p{L}+|kraj związkow\\p{L}+'),
    ro: anyOf('ilegali|clandestini'),
    ru: anyOf('нелегал\\p{L}+|на Украине|федеральн\\p{L}+ округ'),
    uk: anyOf('нелегал\\p{L}+|на Україні|приймати участь|слідуюч\\p{L}+|являється'),
    tr: anyOf('kaçaklar|kaçak göçmenler'),
    vi: anyOf('nhập cư lậu|bang liên bang'),
    ar: anyOf('مهاجرين غير شرعيين|المقاطعة الاتحادية'),
    fa: anyOf('بیگانگان|مهاجران غیرقانونی'),
  },
  reason: (found) =>
    `Für „${found}“ gibt es ein anderes Wort im Wörterbuch. Nehmen Sie immer dasselbe.`,
});
