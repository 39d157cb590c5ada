import { stemmer } from '@orama/stemmers/turkish';
import { type LanguageRules, stemBothWays } from '../analyzer.ts';
import { withoutMarks } from '../words.ts';

/** What follows an apostrophe is an ending: `Almanya'da`. */
const bare = (word: string) => word.replace(/['’ʼ`].*$/, '');

const fold = (word: string): string => withoutMarks(bare(word).replace(/ı/g, 'i'));

export const rules: LanguageRules = {
  lower: (word) => word.toLocaleLowerCase('tr'),
  fold,
  stem: stemBothWays((word) => stemmer(bare(word)), fold),
  stopWords: `acaba ama ancak artık asla aslında az bana bazı belki ben beni benim bile bir biri biz
bize bizim bu buna bunu bunun burada bunlar çok çünkü da daha de değil diye dolayı en gibi hem hep hepsi
her hiç için ile ise işte kadar kaç ki kim kime kimi mı mi mu mü nasıl ne neden nedir nerede nereden
nereye niçin niye o olan olarak oldu olur olmak ona onlar onu onun orada sadece sen siz size sonra şey şu
tüm var veya ve ya yani yok yoksa yapmak istiyorum istiyor ister gerek lazım gerekiyor bulurum bulabilirim
alabilirim arıyorum ihtiyacım hangi bul bulmak demek lütfen üzere`,
};
