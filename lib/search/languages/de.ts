import { stemmer } from '@orama/stemmers/german';
import type { LanguageRules } from '../analyzer.ts';
import { withoutMarks } from '../words.ts';

/**
 * `Ärzte`, `Aerzte` and `Arzte` are one word; so are `Migrant` and `Migrantin`, `Rassismus` and
 * `rassistisch`; `Beratunk` is written as it is heard.
 */
export const rules: LanguageRules = {
  hasCompounds: true,
  fold: (word) =>
    withoutMarks(word.replace(/ß/g, 'ss'))
      .replace(/['’ʼ`]/g, '')
      .replace(/([ao])e/g, '$1')
      .replace(/(?<![aeiouyq])ue/g, 'u')
      .replace(/(?<=.{4}un)k$/, 'g'),
  stem: (folded) => [
    stemmer(folded)
      .replace(/(?<=.{3}[^e])inn?$/, '')
      .replace(/(?<=.{3}is)(?:mus|t)$/, ''),
  ],
  stopWords: `aber alle allem allen aller alles als also am an auch auf aus bei beim bekomme bekommen
bekommt bin bis bist bitte brauche brauchen braucht da dabei dafür damit dann darf das dass dein dem
den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch dürfen
ein eine einem einen einer eines er es etwas euch für gab geben geht gibt haben habe hat hatte heißt
hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes
jemand kann kannst kein keine keinen können könnte lange machen macht man mehr mein meine meinem
meinen meiner mich mir mit möchte möchten muss müssen nach nicht nichts noch nur ob oder ohne sehr
sein seine seinen seiner selbst sich sie sind so soll sollen sollte sondern suche suchen tun über um
und uns unser unsere unter viel viele vom von vor war waren warum was weil welche welchem welchen
welcher welches wem wen wenn wer werden wie wieder will wir wird wo wofür woher wohin wollen wurde
wurden zu zum zur zwischen bedeutet eigentlich finde finden bedeuten`,
};
