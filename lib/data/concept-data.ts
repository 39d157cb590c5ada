import { bodyOf, type Document, getFields, getTerms, getThemes } from '../content.ts';
import type { Locale } from '../locales.ts';
import { plainText } from '../markdown/plain-text.ts';
import { absolute, pathTo } from '../urls.ts';
import { dataVersion } from './formats.ts';

/** The fields of action and the cross-cutting themes as data. */
export function conceptData(locale: Locale): string {
  return dataFile(locale, {
    fields: getFields(locale).map((field) => ({
      number: field.facts.number,
      officialName: field.facts.officialName,
      ...wordsOf(field),
    })),
    themes: getThemes(locale).map((theme) => ({
      number: theme.facts.number,
      officialName: theme.facts.officialName,
      ...wordsOf(theme),
    })),
  });
}

/** The glossary as data. */
export function glossaryData(locale: Locale): string {
  return dataFile(locale, {
    terms: getTerms(locale).map((term) => ({
      officialTerm: term.facts.officialTerm,
      abbreviation: term.facts.abbreviation,
      alsoKnownAs: term.facts.alsoKnownAs,
      ...wordsOf(term),
    })),
  });
}

/** A document's words, in the language that it has. */
const wordsOf = (document: Document) => ({
  url: absolute(pathTo(document.locale, document)),
  language: document.textLocale,
  title: document.title,
  summary: document.summary,
  text: plainText(bodyOf(document)),
});

const dataFile = (language: Locale, data: object): string =>
  `${JSON.stringify({ version: dataVersion, language, ...data }, null, 2)}\n`;
