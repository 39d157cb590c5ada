import type { Document } from '../content.ts';
import { longDate } from '../dates.ts';
import { localeEntry, sourceLocale } from '../locales.ts';
import { translator } from '../messages.ts';

/** Who wrote the words of a document and who checked them, sentence by sentence. */
export function textState({ locale, textLocale, translation, facts }: Document): string[] {
  const t = translator(locale, 'TextOrigin');
  const easy = translator(locale, 'EasyLanguage');
  const { origin, reviewedBy, reviewedOn } = translation;
  const { checkedBy, checkedOn } = facts.easyLanguage ?? {};
  const easyLine =
    checkedBy && checkedOn
      ? easy('checked', { name: checkedBy, date: longDate(locale, checkedOn) })
      : easy('notChecked');
  return [
    ...(localeEntry(textLocale).isEasy ? [easyLine] : []),
    t(`${textLocale === sourceLocale ? 'text' : 'translation'}.${origin}`),
    reviewedBy && reviewedOn
      ? t('reviewed', { name: reviewedBy, date: longDate(locale, reviewedOn) })
      : t('notReviewed'),
  ];
}
