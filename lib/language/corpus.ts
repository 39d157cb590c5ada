import { localeCodes } from '../locales.ts';
import { documentKinds } from '../schema.ts';
import type { CheckedDocument } from '../source/document.ts';
import type { TermBases } from './term-base.ts';
import { type LanguageText, textOfDocument } from './text.ts';

/** A term of the glossary in one language. */
export interface Term {
  id: string;
  title: string;
  /** Other words that the term's own text gives for it: they may stand in its place. */
  otherNames: string[];
}

/** All texts, and what a rule must know of other texts. */
export interface Corpus {
  texts: LanguageText[];
  /** Locale → terms of the glossary in it. */
  terms: ReadonlyMap<string, Term[]>;
  termBases: TermBases;
}

/** Everything that is written, as the rules see it. */
export function corpusOf(
  documents: readonly CheckedDocument[],
  termBases: TermBases = new Map(),
): Corpus {
  const texts: LanguageText[] = [];
  const terms = new Map<string, Term[]>();
  for (const { kind, slug, path, words, facts } of documents) {
    for (const locale of localeCodes) {
      const own = words.get(locale);
      if (!own) continue;
      texts.push(textOfDocument(path, locale, own));
      if (kind !== 'term') continue;
      const list = terms.get(locale) ?? terms.set(locale, []).get(locale);
      list?.push({
        id: slug,
        title: own.words.title,
        otherNames: [...(own.words.synonyms ?? []), ...(facts?.alsoKnownAs ?? [])],
      });
    }
  }
  return { texts, terms, termBases };
}

/** The id of the term that a text explains, if it is one of the glossary. */
export const termExplainedBy = ({ path }: LanguageText): string | undefined =>
  path?.startsWith(`${documentKinds.term.folder}/`) ? path.split('/')[1] : undefined;
