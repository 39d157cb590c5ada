import type { PressRelease } from '../content.ts';
import { sourceLocale } from '../locales.ts';
import type { ArchiveFileFormat } from '../urls.ts';
import { getPressReleases, pressYear } from './archive.ts';
import { csv } from './csv.ts';
import { pressData, pressFile } from './representations.ts';

/** What the table says of each release; the words themselves are in the lines of JSON. */
export const csvColumns = [
  'kind',
  'number',
  'date',
  'place',
  'issuer',
  'level',
  'officialTitle',
  'officialUrl',
  'title',
  'summary',
  'topics',
  'url',
  'shortUrl',
  'basedOn',
  'added',
  'changed',
  'state',
  'withdrawn',
  'replacedBy',
  'languages',
  'attachments',
  'wordingUrl',
  'wordingLanguage',
  'wordingSource',
  'wordingRetrieved',
  'wordingSha256',
  'citation',
] as const;

/** The German archive as one file, or one year of it, newest first. */
export function archiveFile(format: ArchiveFileFormat, year?: number): string {
  const releases = getPressReleases(sourceLocale).filter(
    (release) => year === undefined || pressYear(release) === year,
  );
  return writers[format](releases);
}

const writers: Record<ArchiveFileFormat, (releases: readonly PressRelease[]) => string> = {
  csv: (releases) => csv(csvColumns, releases.map(rowOf)),
  jsonl: (releases) =>
    releases.map((release) => `${JSON.stringify(pressData(release))}\n`).join(''),
  bib: (releases) => releases.map((release) => pressFile(release, 'bib')).join('\n'),
};

function rowOf(release: PressRelease) {
  const { issuer, wording, withdrawn, replacedBy, topics, attachments, translations, ...data } =
    pressData(release);
  return {
    ...data,
    issuer: issuer?.officialName,
    level: issuer?.level,
    topics: topics.map(({ title }) => title),
    withdrawn: withdrawn?.date,
    replacedBy: replacedBy?.url,
    languages: Object.keys(translations),
    attachments: attachments.map(({ url }) => url),
    wordingUrl: wording?.url,
    wordingLanguage: wording?.language,
    wordingSource: wording?.source,
    wordingRetrieved: wording?.retrieved,
    wordingSha256: wording?.sha256,
  };
}
