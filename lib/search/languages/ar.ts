import { endingList, type LanguageRules, regularForms, withoutEnding } from '../analyzer.ts';

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

/** Plurals that change the word within: the singular, and the plurals a reader may ask for. */
const brokenPlurals = `طبيب أطباء اطباء
مدرسة مدارس
قرية قرى
مدينة مدن
طفل أطفال
امرأة نساء نسوة
بنت بنات
ولد أولاد
رجل رجال
شخص أشخاص
عامل عمال
طالب طلاب طلبة
شاب شباب
مريض مرضى
مركز مراكز
مكتب مكاتب
وظيفة وظائف
حق حقوق
قانون قوانين
دستور دساتير
شكوى شكاوى
درس دروس
سؤال أسئلة
جواب أجوبة
هدف أهداف
مشروع مشاريع
برنامج برامج
فكرة أفكار
بلد بلدان بلاد
دولة دول
دين أديان
مسجد مساجد
كنيسة كنائس
معبد معابد
عائلة عوائل
أسرة أسر
بيت بيوت
سكن مساكن
طريق طرق
خبر أخبار
صحيفة صحف
موضوع مواضيع
مجلس مجالس
وزير وزراء
رئيس رؤساء
عضو أعضاء
شريك شركاء
خبير خبراء
أجنبي أجانب
صديق أصدقاء
جار جيران
مرض أمراض
دواء أدوية
خطة خطط
مهنة مهن
حرفة حرف
شركة شركات
نوع أنواع
حقل حقول
ورقة أوراق
نص نصوص
صورة صور
كتاب كتب
فريق فرق
منطقة مناطق
عنصر عناصر
صدمة صدمات
مشكلة مشاكل
فرصة فرص
روضة رياض`;

const singular = regularForms(brokenPlurals, fold);

/**
 * The light stem of Larkey, Ballesteros and Connell: article and conjunction off, then an ending; the
 * singular for a plural that no ending makes.
 */
function stem(folded: string): string {
  const bare = folded
    .replace(/^[وف](?=.{4})(?=ال|لل|بال)/, '')
    .replace(/^(?:[بكف]?ال|لل)(?=.{2})/, '')
    .replace(/^و(?=.{4})/, '')
    .replace(/^ي(?=.{4})/, '');
  return withoutEnding(singular.get(bare) ?? bare, endings, 3);
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
