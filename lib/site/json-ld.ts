import type {
  BreadcrumbList,
  DefinedTermSet,
  Event,
  NewsArticle,
  Organization,
  WithContext,
} from 'schema-dts';
import {
  bodyOf,
  type Conference,
  getReferenced,
  type Issuer,
  type PressRelease,
  type Term,
} from '../content.ts';
import { sourceLocale } from '../locales.ts';
import { plainText } from '../markdown/plain-text.ts';
import { addedOn, issuerOf, lastChanged } from '../press/archive.ts';
import { remarkIn } from '../press/remark.ts';
import { type StateName, stateOf } from '../press/state.ts';
import { absolute, addressOf, pathIn, pathTo } from '../urls.ts';

const context = 'https://schema.org';

/** The way to a page, for search engines. */
export function breadcrumbList(
  crumbs: readonly { title: string; path: string; canonicalPath?: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, path, canonicalPath = path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(canonicalPath),
    })),
  };
}

/**
 * Our summary of a press release, on the day on which this site published it; the release itself, with
 * its issuer and day, is what it is based on.
 */
export function newsArticle(release: PressRelease): WithContext<NewsArticle> {
  const issuer = issuerOf(release);
  const { officialTitle, officialUrl, date, number, basedOn, place, changes = [] } = release.facts;
  const state = stateOf(release);
  const url = absolute(pathTo(release.locale, release));
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: release.title,
    alternativeHeadline: officialTitle,
    description: release.summary,
    articleBody: plainText(bodyOf(release)),
    inLanguage: release.textLocale,
    datePublished: addedOn(release.facts),
    dateModified: lastChanged(release),
    creativeWorkStatus: state && statuses[state.name],
    correction: [
      ...changes
        .filter(({ kind }) => kind === 'correction')
        .map(({ date: datePublished, note }) => ({
          '@type': 'CorrectionComment' as const,
          datePublished,
          text: remarkIn(note, release.locale).text,
        })),
      ...(state?.successor ? [absolute(pathTo(release.locale, state.successor))] : []),
    ],
    image: absolute('/open-graph.png'),
    isBasedOn: basedOn
      ? absolute(pathTo(release.locale, getReferenced(basedOn, release.locale)))
      : {
          '@type': 'NewsArticle',
          name: officialTitle,
          url: officialUrl,
          identifier: number,
          dateline: place,
          datePublished: date,
          inLanguage: sourceLocale,
          publisher: issuer && organization(issuer),
        },
    translationOfWork:
      release.textLocale === sourceLocale
        ? undefined
        : {
            '@type': 'NewsArticle',
            '@id': absolute(pathTo(sourceLocale, release)),
            inLanguage: sourceLocale,
          },
  };
}

const statuses: Record<StateName, string> = {
  withdrawn: 'Withdrawn',
  replaced: 'Replaced',
  corrected: 'Corrected',
};

function organization({ facts }: Issuer): Organization {
  return { '@type': 'GovernmentOrganization', name: facts.officialName };
}

/** A conference as an event; no times of day are known, so it has a date only. */
export function conferenceEvent(conference: Conference): WithContext<Event> {
  const { date, formerDate, venue, street, postalCode, locality, coordinates, status } =
    conference.facts;
  return {
    '@context': context,
    '@type': 'Event',
    '@id': absolute(pathTo(sourceLocale, conference)),
    name: conference.title,
    description: conference.summary,
    startDate: date,
    endDate: date,
    previousStartDate: formerDate,
    inLanguage: conference.textLocale,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: eventStatus[status],
    location: {
      '@type': 'Place',
      name: venue,
      address: {
        '@type': 'PostalAddress',
        streetAddress: street,
        postalCode,
        addressLocality: locality,
        addressCountry: 'DE',
      },
      geo: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
    },
  };
}

const eventStatus = {
  confirmed: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  moved: 'https://schema.org/EventRescheduled',
} as const;

/** The glossary of one language. */
export function definedTerms(
  title: string,
  terms: readonly Term[],
): WithContext<DefinedTermSet> | undefined {
  const [first] = terms;
  if (!first) return undefined;
  const set = absolute(pathIn(first.locale, '/woerterbuch/'));
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': set,
    name: title,
    inLanguage: first.locale,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': absolute(pathIn(term.locale, addressOf(term))),
      name: term.title,
      alternateName: term.facts.officialTerm,
      description: term.summary,
      inDefinedTermSet: set,
    })),
  };
}
