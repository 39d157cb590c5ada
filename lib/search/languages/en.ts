import { stemmer } from '@orama/stemmers/english';
import type { LanguageRules } from '../analyzer.ts';
import { withoutMarks } from '../words.ts';

export const rules: LanguageRules = {
  fold: (word) =>
    withoutMarks(word)
      .replace(/['’]s$/, '')
      .replace(/['’ʼ`]/g, '')
      .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
      .replace(/our(s|ed|ing)?$/, 'or$1'),
  stem: (folded) => [stemmer(folded)],
  irregular: `child children
woman women
man men
person people
foot feet`,
  stopWords: `a about after all also am an and any are as at be because been before being but by can
cannot could did do does doesnt doing dont find for from get had has have he her here him his how i
if in into is it its just know like look looking many may me mean means more most much must my need
no not of off on only or other our out over please she should so some such tell than that the their
them then there these they this those to too under until up us use very want was we were what when
where which while who whom whose why will with would you your`,
};
