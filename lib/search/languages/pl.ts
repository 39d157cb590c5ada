import { endingList, type LanguageRules, withoutEnding } from '../analyzer.ts';
import { withoutMarks } from '../words.ts';

const endings = endingList(
  'owego owej owych owymi iego iemu iami iach ami ach ego emu ymi imi ych ich owie owi ow iow iom om iem em ie ia iu ia io ej a e i o u y',
);
const kinds = endingList(
  'owania owanie eniami eniach enia enie eniu ania anie aniu osci osc ow owa n',
);

export const rules: LanguageRules = {
  fold: (word) => withoutMarks(word.replace(/ł/g, 'l')).replace(/['’ʼ`]/g, ''),
  stem: (folded) => [withoutEnding(withoutEnding(folded, endings, 3), kinds, 4)],
  irregular: `wieś wsi wsie wsią wsiom wsiami wsiach
dziecko dzieci dziecka dziecku dzieciom dziećmi dzieciach
człowiek ludzie człowieka człowieku człowiekiem ludzi ludziom ludźmi ludziach
rok lata roku rokiem lat latom latami latach
dzień dni dnia dniu dniem dniom dniami dniach
tydzień tygodnie tygodnia tygodniu tygodniem tygodni
ręka ręce rąk rękami
szkoła szkół
kościół kościoła kościele kościoły kościołów
urząd urzędu urzędzie urzędem urzędy urzędów urzędach
świadectwo świadectw
uchodźca uchodźczyni uchodźczynie uchodźczyń`,
  stopWords: `a aby albo ale am bardzo bez bo by być był była było były będą będzie chce chcę chciałabym
chciałbym ci co czego czy dla do dlaczego gdy gdzie go i ich ile im ja jak jaka jaki jakie jako je jego
jej jest jestem jeśli już każdy kiedy kim kto która które który którzy którą ma mam mają mi mieć mnie
moja moje mogę może można mój mną my na nad nam nami nas nasz nie niej niego nich nim o od on ona one
oni oraz po pod ponieważ potrzebuję potrzebna przed przez przy są się siebie skąd swój szukam ta tak
także tam te tego tej ten to tu tych tylko tym u w was wam we wiele więc więcej wszystko wszystkie
z za ze że znaczy oznacza znaleźć znajdę dostać państwo państwa proszę`,
};
