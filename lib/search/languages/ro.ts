import { stemmer } from '@orama/stemmers/romanian';
import { type LanguageRules, stemBothWays } from '../analyzer.ts';
import { withoutMarks } from '../words.ts';

const fold = (word: string): string => withoutMarks(word).replace(/['’ʼ`]/g, '');

/** The letters with comma and with cedilla are the same; the stemmer knows those with cedilla. */
const withCedilla = (word: string) => word.replace(/ș/g, 'ş').replace(/ț/g, 'ţ');

export const rules: LanguageRules = {
  fold,
  stem: stemBothWays((word) => stemmer(withCedilla(word)), fold),
  irregular: `om oameni omul oamenilor omului
copil copii copiii copilul copiilor copilului
femeie femei femeile femeilor
școală școli școlile școlilor școala școlii
sat sate satul satele satelor satului
lucru lucrul lucruri lucrez lucra
soră surori
plângere plângeri plângerea plângerile plângerilor plângerii
integrare integrarea integrării`,
  stopWords: `a acea aceasta această aceea acei aceia acel acela acele acest acesta aceste acestea acestei
acestui ai aici al ale am ar are aș asta astfel așa ați au avea avem aveți ca că când care căruia ce cei
cel cele cine cu cum cât câte câți da dacă dar de deci deși despre din după e ea ei el ele este eu fi fie
fiecare foarte fost face fac fără găsesc găsi i iar îi îl îmi în înainte încă într între îți își la le lor
lui mai mă mea mei mele meu mi mult multe mulți ne nici niște noi noastră nostru nu o ori pe pentru până
poate pot prin sa să sau se și sunt sînt suntem te ți toate tot toți trebuie tu un una unde unei unor unui
vă vor voi voastră vreau va caut nevoie înseamnă obține primesc dumneavoastră vrea`,
};
