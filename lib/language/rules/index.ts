import type { Rule } from '../rule.ts';
import { rule as abkuerzungRule } from './abkuerzung.ts';
import { rule as absatzLaengeRule } from './absatz-laenge.ts';
import { rule as abschnittLaengeRule } from './abschnitt-laenge.ts';
import { rule as amtsdeutschRule } from './amtsdeutsch.ts';
import { rule as anredeRule } from './anrede.ts';
import { rule as begriffEinheitlichRule } from './begriff-einheitlich.ts';
import { rule as begriffFehltRule } from './begriff-fehlt.ts';
import { rule as begriffSynonymRule } from './begriff-synonym.ts';
import { rule as genderZeichenRule } from './gender-zeichen.ts';
import { rule as genitivRule } from './genitiv.ts';
import { rule as klammerRule } from './klammer.ts';
import { rule as kommaRule } from './komma.ts';
import { rule as konjunktivRule } from './konjunktiv.ts';
import { rule as lesbarkeitRule } from './lesbarkeit.ts';
import { rule as manRule } from './man.ts';
import { rule as nominalstilRule } from './nominalstil.ts';
import { rule as passivRule } from './passiv.ts';
import { rule as praeteritumRule } from './praeteritum.ts';
import { rule as redewendungRule } from './redewendung.ts';
import { rule as roemischRule } from './roemisch.ts';
import { rule as satzLaengeRule } from './satz-laenge.ts';
import { rule as satzMittelRule } from './satz-mittel.ts';
import { rule as satzProZeileRule } from './satz-pro-zeile.ts';
import { rule as schraegstrichRule } from './schraegstrich.ts';
import { rule as schriftRule } from './schrift.ts';
import { rule as seinZuRule } from './sein-zu.ts';
import { rule as spracheRule } from './sprache.ts';
import { rule as strichpunktRule } from './strichpunkt.ts';
import { rule as ueberschriftLaengeRule } from './ueberschrift-laenge.ts';
import { rule as verneinungRule } from './verneinung.ts';
import { rule as wortLangRule } from './wort-lang.ts';
import { rule as zahlGrossRule } from './zahl-gross.ts';
import { rule as zahlwortRule } from './zahlwort.ts';
import { rule as zeichenRule } from './zeichen.ts';

/** The rules that look at one text by itself. */
export const rules: readonly Rule[] = [
  satzLaengeRule,
  satzMittelRule,
  ueberschriftLaengeRule,
  absatzLaengeRule,
  abschnittLaengeRule,
  satzProZeileRule,
  kommaRule,
  strichpunktRule,
  klammerRule,
  schraegstrichRule,
  wortLangRule,
  abkuerzungRule,
  passivRule,
  genitivRule,
  konjunktivRule,
  seinZuRule,
  praeteritumRule,
  verneinungRule,
  zahlwortRule,
  zahlGrossRule,
  roemischRule,
  amtsdeutschRule,
  redewendungRule,
  begriffFehltRule,
  begriffEinheitlichRule,
  begriffSynonymRule,
  anredeRule,
  manRule,
  genderZeichenRule,
  nominalstilRule,
  lesbarkeitRule,
  spracheRule,
  schriftRule,
  zeichenRule,
];
