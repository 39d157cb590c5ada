import type { Rule } from '../rule.ts';
import { abbreviation } from './abkuerzung.ts';
import { paragraphLength } from './absatz-laenge.ts';
import { sectionLength } from './abschnitt-laenge.ts';
import { officialese } from './amtsdeutsch.ts';
import { address } from './anrede.ts';
import { oneTermOneWord } from './begriff-einheitlich.ts';
import { missingTerm } from './begriff-fehlt.ts';
import { synonym } from './begriff-synonym.ts';
import { genderSign } from './gender-zeichen.ts';
import { genitive } from './genitiv.ts';
import { brackets } from './klammer.ts';
import { commas } from './komma.ts';
import { subjunctive } from './konjunktiv.ts';
import { readabilityIndex } from './lesbarkeit.ts';
import { nobody } from './man.ts';
import { nounStyle } from './nominalstil.ts';
import { passive } from './passiv.ts';
import { preterite } from './praeteritum.ts';
import { idiom } from './redewendung.ts';
import { romanNumeral } from './roemisch.ts';
import { sentenceLength } from './satz-laenge.ts';
import { meanSentence } from './satz-mittel.ts';
import { sentencePerLine } from './satz-pro-zeile.ts';
import { slash } from './schraegstrich.ts';
import { script } from './schrift.ts';
import { beTo } from './sein-zu.ts';
import { language } from './sprache.ts';
import { semicolon } from './strichpunkt.ts';
import { headingLength } from './ueberschrift-laenge.ts';
import { negation } from './verneinung.ts';
import { longWords } from './wort-lang.ts';
import { largeNumber } from './zahl-gross.ts';
import { numberWord } from './zahlwort.ts';
import { signs } from './zeichen.ts';

/** The rules that look at one text by itself. */
export const rules: readonly Rule[] = [
  sentenceLength,
  meanSentence,
  headingLength,
  paragraphLength,
  sectionLength,
  sentencePerLine,
  commas,
  semicolon,
  brackets,
  slash,
  longWords,
  abbreviation,
  passive,
  genitive,
  subjunctive,
  beTo,
  preterite,
  negation,
  numberWord,
  largeNumber,
  romanNumeral,
  officialese,
  idiom,
  missingTerm,
  oneTermOneWord,
  synonym,
  address,
  nobody,
  genderSign,
  nounStyle,
  readabilityIndex,
  language,
  script,
  signs,
];
