import { endingList, type LanguageRules, withoutEnding } from '../analyzer.ts';

const endings = endingList('هما تما كما ات ان ون ين ها هم هن كم نا يه ته تي تك يا وا ه ي ت ك');

/** One letter for hamza, alif, ya and ta marbuta in all their forms; no vowel signs, no tatweel. */
function fold(word: string): string {
  return word
    .replace(/[\u064b-\u065f\u0670'’ʼ`]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/ء/g, '');
}

/** The light stem of Larkey, Ballesteros and Connell: article and conjunction off, then an ending. */
function stem(folded: string): string {
  const bare = folded
    .replace(/^[وف](?=.{4})(?=ال|لل|بال)/, '')
    .replace(/^(?:[بكف]?ال|لل)(?=.{2})/, '')
    .replace(/^و(?=.{4})/, '');
  return withoutEnding(bare, endings, 3);
}

export const rules: LanguageRules = {
  fold,
  stem: (folded) => [stem(folded)],
  stopWords: `من في على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم أنا انا نحن أنت أنتم
كان كانت يكون تكون ما ماذا لماذا متى أين اين كيف هل كم أي أية لا لم لن ليس ليست قد أن إن أو او و ف ثم
حتى إذا اذا لو كل بعض غير بين بعد قبل عند عندما لدى لديه لديها أيضا ايضا هنا هناك يمكن يمكنني أستطيع
اريد أريد أحتاج نريد يريد تريد احصل أحصل على به بها فيه فيها منه منها له لها لهم لنا لي هناك كما مثل
يعني معنى تعني ابحث أبحث أجد اجد الآن جدا أكثر شيء`,
};
