import { stemmer } from '@orama/stemmers/french';
import { type LanguageRules, stemBothWays } from '../analyzer.ts';
import { withoutMarks } from '../words.ts';

/** Without the elided word before it: `l’école` → `école`. */
const bare = (word: string) =>
  word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ`]/, '').replace(/['’ʼ`]/g, '');

const fold = (word: string): string => withoutMarks(bare(word).replace(/œ/g, 'oe'));

export const rules: LanguageRules = {
  fold,
  stem: stemBothWays((word) => stemmer(bare(word)), fold),
  irregular: `travail travaux travailler travaille travaillent travaillez travaillé
œil yeux`,
  stopWords: `a ai alors au aucun aussi autre aux avec avoir avez avons avoir besoin c ça car ce cela ces
cet cette chaque chez comme comment d dans de des depuis dire dit dois doit donc dont du elle elles en
encore est et êtes être eux fait faire il ils j je jusque l la le les leur leurs lui là ma mais me même
mes moi mon n ne ni non nos notre nous on ont ou où par parce pas peu peut peuvent peux plus pour
pourquoi près puis qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sous sur
ta te tes toi ton tous tout toute toutes trop trouver trouve tu un une veut veux veulent voudrais vos
votre vous y cherche signifie obtenir puis`,
};
