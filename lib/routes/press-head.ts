import type { Metadata } from 'next';
import type { PressRelease } from '../content.ts';
import { sourceLocale } from '../locales.ts';
import { translator } from '../messages.ts';
import { addedOn, lastChanged } from '../press/archive.ts';
import { citationOf } from '../press/citation.ts';
import { stateOf } from '../press/state.ts';
import { absolute, type PressFileFormat, pathTo, pressFilePath } from '../urls.ts';

const citationTypes = {
  'application/x-bibtex': 'bib',
  'application/x-research-info-systems': 'ris',
  'application/vnd.citationstyles.csl+json': 'csl.json',
} as const satisfies Record<string, PressFileFormat>;

/** Where reference managers find the release in their formats, by media type. */
export const citationLinks = (release: PressRelease): Record<string, string> =>
  Object.fromEntries(
    Object.entries(citationTypes).map(([type, format]) => [
      type,
      absolute(pressFilePath(release.locale, release, format)),
    ]),
  );

/** When our page about a release was published and changed, for those who share it. */
export const articleTimes = (release: PressRelease) => ({
  publishedTime: addedOn(release.facts),
  modifiedTime: lastChanged(release),
});

/**
 * The official release in the meta tags that reference managers read: those of Highwire Press, Dublin
 * Core, and EPrints for the place. With an institution, Zotero takes it for a report.
 */
export function citationTags(release: PressRelease): NonNullable<Metadata['other']> {
  const german = translator(sourceLocale, 'PressRelease');
  const { title, issuer, number, date, place, url, genre } = citationOf(
    release,
    german(release.facts.kind),
  );
  const successor = stateOf(release)?.successor;
  const tags: [string, string | undefined][] = [
    ['citation_title', title],
    ['citation_technical_report_institution', issuer],
    ['citation_technical_report_number', number],
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_public_url', url],
    ['citation_language', sourceLocale],
    ['DC.title', title],
    ['DC.publisher', issuer],
    ['DC.date', date],
    ['DC.type', genre],
    ['DC.identifier', url],
    ['DC.language', sourceLocale],
    ['DCTERMS.isReplacedBy', successor && absolute(pathTo(sourceLocale, successor))],
    ['eprints.place_of_pub', place],
  ];
  return Object.fromEntries(tags.filter((tag): tag is [string, string] => Boolean(tag[1])));
}
