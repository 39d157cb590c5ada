import {
  bodyOf,
  type Conference,
  type Document,
  getConferences,
  getDocument,
  getFields,
  getPages,
  getTerms,
  getThemes,
  type PressRelease,
  wordingOf,
} from '../content.ts';
import { longDate } from '../dates.ts';
import { sentenceSegmenter } from '../intl.ts';
import { type Locale, languageOf, sourceLocale } from '../locales.ts';
import { plainText } from '../markdown/plain-text.ts';
import { translator } from '../messages.ts';
import { isListed } from '../navigation.ts';
import { getPressReleases, issuerOf, pressDate } from '../press/archive.ts';
import { stateWord } from '../press/state.ts';
import { facetsOf } from '../press/views.ts';
import type { Facts } from '../schema.ts';
import type { Field, SearchDocument } from '../search/build-index.ts';
import {
  facetTerm,
  germanEnd,
  germanStart,
  type ResultGroup,
  type ResultRecord,
} from '../search/record.ts';
import { wordsOf } from '../search/words.ts';
import { crumbsTo } from '../site/crumbs.ts';
import { pathTo } from '../urls.ts';

/** How much a word says about a document, by where it stands. */
const weights = {
  title: 6,
  name: 5,
  synonym: 4,
  summary: 2,
  heading: 1.5,
  body: 1,
  wording: 0.5,
} as const;

/** What can be found among the pages and in the glossary. */
export function searchablePages(locale: Locale): SearchDocument[] {
  const concept = [...getFields(locale), ...getThemes(locale)];
  return [
    ...concept.map((document) =>
      searchDocument(document, 'pages', {
        german: [document.facts.officialName],
        germanSynonyms: germanWordsFor(document),
      }),
    ),
    ...getConferences(locale).map((document) => conferenceDocument(document)),
    ...getPages(locale)
      .filter(({ slug }) => isListed(slug))
      .map((document) =>
        searchDocument(document, 'pages', { germanSynonyms: germanWordsFor(document) }),
      ),
    ...getTerms(locale).map((document) => {
      const { officialTerm, abbreviation = [], alsoKnownAs = [] } = document.facts;
      return searchDocument(document, 'terms', {
        german: [officialTerm, abbreviation].flat(),
        germanSynonyms: [...alsoKnownAs, ...germanWordsFor(document)],
      });
    }),
  ];
}

/** By what a document is found in German: a letter says “Schule”, not what the field is called. */
function germanWordsFor({ kind, slug, locale }: Document): string[] {
  if (isGerman(locale)) return [];
  const { title, synonyms } = getDocument(kind, slug, sourceLocale);
  return [title, ...synonyms];
}

const isGerman = (locale: Locale): boolean => languageOf(locale) === sourceLocale;

function conferenceDocument(conference: Conference): SearchDocument {
  const { locale, facts } = conference;
  const found = searchDocument(conference, 'pages', {
    germanSynonyms: germanWordsFor(conference),
    details: [longDate(locale, facts.date)],
    germanDetails: placeOf(facts),
  });
  if (facts.status !== 'cancelled') return found;
  const state = translator(locale, 'ConferenceMarks')(facts.status);
  return { ...found, record: { ...found.record, state } };
}

/** What can be found in the press archive, newest first. */
export function searchableReleases(locale: Locale): SearchDocument[] {
  return getPressReleases(locale).map((release) => releaseDocument(release));
}

function releaseDocument(release: PressRelease): SearchDocument {
  const { locale, facts } = release;
  const date = longDate(locale, pressDate(release));
  const found = searchDocument(release, 'releases', {
    german: [facts.officialTitle],
    names: [facts.number ?? ''],
    details: [date],
    germanDetails: [facts.place ?? '', issuerOf(release)?.facts.officialName ?? ''],
  });
  const state = stateWord(release);
  const issuer = issuerOf(release);
  const place = issuer && {
    place: issuer.title,
    ...(issuer.isFallback && !isGerman(locale) && { isGermanPlace: true as const }),
  };
  return {
    ...found,
    record: { ...found.record, date, ...(state && { state }), ...place },
    fields: [...found.fields, ...wordingFields(release)],
    facets: Object.entries(facetsOf(release)).flatMap(([facet, values]) =>
      values.map((value) => facetTerm(facet, value)),
    ),
  };
}

/** The official words are found in every language, and by German rules where they are German. */
function wordingFields(release: PressRelease): Field[] {
  const wording = wordingOf(release);
  if (!wording) return [];
  const text = plainText(wording.body);
  return [{ text, weight: weights.wording, german: languageOf(wording.language) === sourceLocale }];
}

function placeOf({ place, venue, street, locality }: Facts<'conference'>): string[] {
  return [place, venue, street, locality];
}

interface Details {
  /** German names, as they stand on letters. */
  german?: string[];
  germanSynonyms?: string[];
  germanDetails?: string[];
  names?: string[];
  details?: string[];
}

function searchDocument(
  document: Document,
  group: ResultGroup,
  { german = [], germanSynonyms = [], germanDetails = [], names = [], details = [] }: Details = {},
): SearchDocument {
  const body = plainText(bodyOf(document));
  // Whoever looks for a number wants the release of that number, not the pages that name it.
  const found = (text: string) => (group === 'releases' ? text : text.replace(releaseNumber, ' '));
  const words = (texts: readonly string[], weight: number): Field[] =>
    texts.map((text) => ({ text: found(text), weight, german: document.isFallback }));
  const labels = (texts: readonly string[], weight: number, german = document.isFallback) =>
    texts.map((text): Field => ({ text, weight: shared(weight, text), german, isLabel: true }));
  return {
    record: recordOf(document, group, german[0]),
    fields: [
      ...labels([document.title], weights.title),
      ...labels(document.synonyms, weights.synonym),
      ...words([document.summary], weights.summary),
      ...words(
        document.headings.map(({ text }) => text),
        weights.heading,
      ),
      ...words([body], weights.body),
      ...labels(names, weights.name),
      ...words(details, weights.body),
      ...labels(german, weights.name, true),
      ...labels(germanSynonyms, weights.synonym, true),
      ...labels(germanDetails, weights.summary, true),
    ],
    details: {
      sentences: group === 'terms' ? [] : sentencesOf(document),
      synonyms: [...document.synonyms],
      german: germanSynonyms,
    },
  };
}

/** `539/2020`, in the digits of any language */
const releaseNumber = /(?<!\p{Nd})\p{Nd}+\/\p{Nd}{4}(?!\p{Nd})/gu;

/** A label that is the word alone says more about it than one of several words. */
const shared = (weight: number, label: string): number =>
  weight / Math.sqrt(Math.max(wordsOf(label).length, 1));

function recordOf(document: Document, group: ResultGroup, german?: string): ResultRecord {
  const { locale, title, summary, isFallback } = document;
  return {
    group,
    path: pathTo(locale, document),
    title,
    summary,
    ...(isFallback && { isFallback }),
    ...(german && !isGerman(locale) && { german }),
    ...placeAbove(document),
  };
}

/** The page above a document; what hangs below the home page lies nowhere else. */
function placeAbove(document: Document): Pick<ResultRecord, 'place' | 'isGermanPlace'> {
  const above = crumbsTo(document).at(-2);
  if (!above?.title) return {};
  return { place: above.title, ...(above.foreign && { isGermanPlace: true }) };
}

/** The sentences of a document; German words in another language are marked. */
function sentencesOf(document: Document): string[] {
  const { locale, isFallback } = document;
  const isMarked = !isGerman(locale) && !isFallback;
  const text = plainText(bodyOf(document), (words, lang) =>
    isMarked && lang === sourceLocale ? germanStart + words + germanEnd : words,
  );
  return text
    .split('\n')
    .flatMap((line) =>
      [...sentenceSegmenter(locale).segment(line)].map(({ segment }) => segment.trim()),
    )
    .filter(Boolean);
}
